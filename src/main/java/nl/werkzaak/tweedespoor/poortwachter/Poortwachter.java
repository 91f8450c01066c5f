package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * Gives the dated duties of an employer from the first sick day. Terms are full weeks of seven calendar days, never
 * months or years: the waiting period is 104 weeks (BW7:629(1), WIA 23).
 */
public final class Poortwachter {
    private final SickDays days;
    private final Facts facts;
    private final RuleSet rules;

    private Poortwachter(SickDays days, Facts facts, RuleSet rules) {
        this.days = days;
        this.facts = facts;
        this.rules = rules;
    }

    /**
     * @param recovered periods of full recovery between sick periods; partial resumption is no recovery
     * @throws Refusal when a recovered period does not start after the first sick day
     */
    public static TimelineResult timeline(LocalDate firstSickDay, List<DateRange> recovered, Facts facts) {
        return timeline(firstSickDay, recovered, facts, RuleSet.CURRENT);
    }

    public static TimelineResult timeline(
            LocalDate firstSickDay, List<DateRange> recovered, Facts facts, RuleSet rules) {
        if (facts.sanctionWeeks() < 0 || facts.sanctionWeeks() > rules.maxSanctionWeeks()) {
            throw new Refusal("poortwachter.sanction.range", rules.maxSanctionWeeks()).at("sanctionWeeks");
        }
        var days = SickDays.of(firstSickDay, recovered, rules.newCaseGap());
        return new Poortwachter(days, facts, rules).timeline();
    }

    private TimelineResult timeline() {
        var band = SecondTrackBand.of(days, facts, rules);
        var duties = new ArrayList<Duty>();
        for (var rule : rules.rules()) {
            duties.addAll(dutiesOf(rule, band));
        }
        duties.sort(Comparator.comparing(Duty::date));
        var sanction = 7L * facts.sanctionWeeks();
        var wageDays = 7L * rules.rule("wageEnd").week();
        return new TimelineResult(
                duties,
                band,
                days.last(wageDays).plusDays(sanction),
                days.after(wageDays).plusDays(sanction),
                days.start(),
                rules.version());
    }

    private List<Duty> dutiesOf(Rule rule, Band band) {
        return switch (rule.key()) {
            case "actionPlan" -> List.of(duty(rule, planDays()));
            case "evaluation" -> evaluations(rule);
            case "secondTrackStart" -> secondTrack(rule, band);
            case "wageEnd" ->
                List.of(dated(
                        rule,
                        rule.week() + facts.sanctionWeeks(),
                        days.after(7L * rule.week()).plusDays(7L * facts.sanctionWeeks())));
            default -> List.of(duty(rule, 7L * rule.week()));
        };
    }

    private long planDays() {
        var advice = facts.adviceGiven();
        return advice == null ? 7L * rules.rule("actionPlan").week() : days.before(advice) + rules.planAfterAdvice();
    }

    private List<Duty> evaluations(Rule rule) {
        var made = facts.planMade();
        var plan = made == null ? planDays() : days.before(made);
        var end = 7L * rules.rule("wiaApplication").week();
        var result = new ArrayList<Duty>();
        for (var at = plan + rules.evaluationInterval(); at < end; at += rules.evaluationInterval()) {
            result.add(duty(rule, at));
        }
        return result;
    }

    private List<Duty> secondTrack(Rule rule, Band band) {
        var due = band.due();
        if (due == null) {
            return List.of();
        }
        var week = (int) (days.before(due) / 7);
        var from = Objects.requireNonNull(band.earliest());
        return List.of(new Duty(rule.key(), week, from, due, due.minusDays(1), rule.owner()));
    }

    private Duty duty(Rule rule, long sickDays) {
        return dated(rule, (int) (sickDays / 7), days.after(sickDays));
    }

    private Duty dated(Rule rule, int week, LocalDate date) {
        var fromWeek = rule.fromWeek();
        var from = fromWeek == null ? null : days.after(7L * fromWeek);
        return new Duty(rule.key(), week, from, date, date.minusDays(1), rule.owner());
    }
}
