package nl.werkzaak.tweedespoor.poortwachter;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final LocalDate T1 = parse("2026-03-02");

    @Test
    void computesACaseUnderTheRulesOfItsFirstSickDay() {
        for (var day : List.of(parse("1990-01-01"), parse("2004-01-01"), T1, parse("2040-12-31"))) {
            var rules = RuleSet.validFor(day);
            assertThat(rules.status()).isEqualTo(RuleSet.Status.IN_FORCE);
            assertThat(Poortwachter.timeline(day, List.of(), Facts.NONE).rules())
                    .isSameAs(rules);
        }
    }

    @Test
    void keepsProposedRulesForWhoAsksForThem() {
        var proposed = proposed();
        var facts = Facts.none().withProspectUntil(parse("2027-05-10")).withFirstTrackClosed(parse("2027-03-08"));
        var now = Poortwachter.timeline(T1, List.of(), facts);
        assertThat(now.secondTrack().latest()).isEqualTo("2027-05-10");
        assertThat(now.noteKeys()).containsExactly("poortwachter.note.firstTrackNotClosed");

        var then = Poortwachter.timeline(T1, List.of(), facts, proposed);
        assertThat(then.secondTrack().latest()).isEqualTo("2027-04-12");
        assertThat(then.secondTrack().reasonKeys()).last().isEqualTo("poortwachter.reason.latest.firstTrackClosed");
        assertThat(then.noteKeys()).containsExactly("poortwachter.note.proposed", "poortwachter.note.firstTrackClosed");
        assertThat(then.ruleVersion()).isEqualTo(proposed.version());

        var beforeYearOneIsOver = facts.withFirstTrackClosed(parse("2027-02-28"));
        assertThat(Poortwachter.timeline(T1, List.of(), beforeYearOneIsOver, proposed)
                        .secondTrack()
                        .latest())
                .isEqualTo("2027-05-10");
    }

    @Test
    void takesEveryWeekFromTheRules() {
        var now = RuleSet.current();
        var later = now.rules().stream()
                .map(rule -> new Rule(
                        rule.id(),
                        rule.key(),
                        rule.fromWeek(),
                        rule.week() + 2,
                        rule.owner(),
                        rule.source(),
                        rule.certainty(),
                        "test",
                        rule.validFrom()))
                .toList();
        var rules = new RuleSet("test", T1, RuleSet.Status.PROPOSED, later, now.terms());
        var result = Poortwachter.timeline(T1, List.of(), Facts.NONE, rules);
        var plain = Poortwachter.timeline(T1, List.of(), Facts.NONE);
        for (var rule : now.rules()) {
            assertThat(result.duty(rule.key()).orElseThrow().date())
                    .as(rule.key())
                    .isEqualTo(plain.duty(rule.key()).orElseThrow().date().plusWeeks(2));
            assertThat(result.duty(rule.key()).orElseThrow().rule().version()).isEqualTo("test");
        }
        assertThat(result.lastPaidDay()).isEqualTo(plain.lastPaidDay().plusWeeks(2));
    }

    @Test
    void namesEveryRuleWithItsTextsSourceAndFirstDay() {
        for (var locale : List.of(Locale.of("nl"), Locale.ENGLISH)) {
            var texts = ResourceBundle.getBundle("messages.poortwachter", locale);
            for (var rules : RuleSet.versions()) {
                assertThat(rules.rules()).extracting(Rule::id).doesNotHaveDuplicates();
                assertThat(rules.rules()).allSatisfy(rule -> {
                    assertThat(texts.getString(rule.textKey())).isNotBlank();
                    assertThat(texts.getString(rule.explainKey())).isNotBlank();
                    assertThat(rule.source()).isNotBlank();
                    assertThat(rule.validFrom()).isBeforeOrEqualTo(rules.validFrom());
                });
            }
        }
        assertThat(RuleSet.versions())
                .isSortedAccordingTo((a, b) -> a.validFrom().compareTo(b.validFrom()));
    }

    private static RuleSet proposed() {
        return RuleSet.versions().stream()
                .filter(rules -> rules.status() == RuleSet.Status.PROPOSED)
                .findFirst()
                .orElseThrow();
    }
}
