package nl.werkzaak.tweedespoor.site.internal;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.tweedespoor.platform.MessageBundles;
import nl.werkzaak.tweedespoor.poortwachter.Duty;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.site.Milestone;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.Situation;
import org.junit.jupiter.api.Test;

class TimelineCalendarTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final LocalDate TODAY = LocalDate.parse("2026-08-03");
    private static final Instant MADE = Instant.parse("2026-08-03T09:00:00Z");

    private final Texts texts = new MessageBundles();

    @Test
    void hasAWholeDayOnEachSafeDateThatIsStillAhead() {
        var overview = overview(Map.of());
        var ahead = overview.result().duties().stream()
                .map(Duty::safeDate)
                .filter(day -> !day.isBefore(TODAY))
                .toList();

        assertThat(events(overview))
                .map(TimelineCalendarTest::day)
                .hasSizeGreaterThan(15)
                .containsExactlyInAnyOrderElementsOf(ahead);
        assertThat(calendar(overview, Texts.DUTCH))
                .contains("DTSTART;VALUE=DATE:20261220")
                .doesNotContain("DTEND");
    }

    @Test
    void remindsThreeWeeksAndOneWeekBefore() {
        assertThat(events(overview(Map.of()))).isNotEmpty().allSatisfy(event -> assertThat(event.getAlarms())
                .map(alarm -> alarm.getTrigger().getDuration().toString())
                .containsExactly("-P21D", "-P7D"));
    }

    @Test
    void leavesOutWhatIsDone() {
        var evaluation = "Poortwachter: Eerstejaarsevaluatie";

        assertThat(summaries(overview(Map.of()))).contains(evaluation);
        assertThat(summaries(overview(Map.of(Milestone.EVALUATION_HELD, TODAY))))
                .isNotEmpty()
                .doesNotContain(evaluation);
    }

    @Test
    void keepsTheUidOfADutyWhoseDayMoves() {
        var planned = track(overview(Map.of()));
        var moved = track(overview(Map.of(Milestone.EVALUATION_HELD, TODAY)));
        var other = track(Overview.of(Situation.since(FIRST.plusDays(1)), TODAY));

        assertThat(day(moved)).isNotEqualTo(day(planned));
        assertThat(uid(moved)).isEqualTo(uid(planned)).isNotEqualTo(uid(other));
    }

    @Test
    void givesEveryEventAUidOfItsOwnWithoutADate() {
        var uids = events(overview(Map.of())).stream()
                .map(TimelineCalendarTest::uid)
                .toList();

        assertThat(new HashSet<>(uids)).hasSameSizeAs(uids);
        assertThat(uids).noneMatch(uid -> uid.contains("2026-03"));
    }

    @Test
    void saysNothingAboutAPerson() {
        var text = calendar(overview(Map.of()), Texts.DUTCH);

        assertThat(text).contains("CLASS:PRIVATE", "TRANSP:TRANSPARENT", "DTSTAMP:20260803T090000Z");
        assertThat(text).doesNotContain("!site.", "!poortwachter.", "ATTENDEE", "ORGANIZER");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(calendar(overview(Map.of()), Texts.ENGLISH))
                .contains("PRODID:-//Werkzaak Rivierenland//Tweede spoor//EN")
                .doesNotContain("!site.", "Wie:", "grens");
    }

    private static Overview overview(Map<Milestone, LocalDate> told) {
        return Overview.of(new Situation(FIRST, List.of(), told, false), TODAY);
    }

    private String calendar(Overview overview, Locale locale) {
        return TimelineCalendar.of(overview, new StepWords(texts, locale), MADE);
    }

    private List<VEvent> events(Overview overview) {
        try (var reader = new ICalReader(calendar(overview, Texts.DUTCH))) {
            var events = reader.readNext().getEvents();
            assertThat(reader.getWarnings()).isEmpty();
            return events;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> summaries(Overview overview) {
        return events(overview).stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    private VEvent track(Overview overview) {
        return events(overview).stream()
                .filter(event -> event.getSummary().getValue().endsWith("Start van het tweede spoor"))
                .findFirst()
                .orElseThrow();
    }

    private static String uid(VEvent event) {
        return event.getUid().getValue();
    }

    private static LocalDate day(VEvent event) {
        var raw = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }
}
