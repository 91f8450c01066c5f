package nl.werkzaak.tweedespoor.site.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.SampleDocument;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.site.Milestone;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.Situation;
import org.springframework.stereotype.Component;

/** The overview of an invented case with a recovery of 27 days (test vector T4). */
@Component
class SampleTimeline implements SampleDocument {

    private final Texts texts;

    SampleTimeline(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "tijdlijn";
    }

    @Override
    public PdfDocument document() {
        var situation = new Situation(
                LocalDate.parse("2026-01-05"),
                List.of(new DateRange(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-30"))),
                Map.of(Milestone.PLAN_MADE, LocalDate.parse("2026-02-27")),
                false);
        var overview = Overview.of(situation, LocalDate.parse("2026-09-01"));
        return TimelineDocument.of(overview, new StepWords(texts, Texts.DUTCH));
    }
}
