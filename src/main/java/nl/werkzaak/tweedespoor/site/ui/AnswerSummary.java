package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.internal.StepWords;

/** The answer in three facts, with what must be known beside them; the part that is read out when it changes. */
class AnswerSummary extends Div {

    private static final List<String> TOLD_WITH_DATE = List.of("poortwachter.note.newCase");

    private final StepWords words;

    AnswerSummary(StepWords words) {
        this.words = words;
        addClassName("answer-summary");
        getElement().setAttribute("aria-live", "polite");
    }

    /** @param leftOut whether a filled-in date was refused and is not in the overview */
    void show(Overview overview, boolean leftOut) {
        removeAll();
        add(new H2(words.text("site.answer.title", words.date(overview.start()))), tiles(overview));
        if (leftOut) {
            add(Notice.warning(words.text("site.answer.leftOut")));
        }
        if (overview.isNewCase()) {
            add(Notice.info(words.text("site.answer.newCase.text"))
                    .title(words.text("site.answer.newCase", words.date(overview.start()))));
        }
        overview.result().noteKeys().stream()
                .filter(key -> !TOLD_WITH_DATE.contains(key))
                .map(key -> Notice.info(words.text(key)))
                .forEach(this::add);
        overdue(overview).ifPresent(this::add);
    }

    void showNothing() {
        removeAll();
    }

    private Component tiles(Overview overview) {
        Div tiles = new Div();
        tiles.addClassName("fact-tiles");
        overview.first()
                .ifPresent(step ->
                        tiles.add(tile("site.answer.next", words.name(step), words.when(step, overview.today()))));
        tiles.add(tile(
                "site.answer.track",
                words.track(overview.result().secondTrack()),
                words.text("site.answer.track.what")));
        LocalDate last = overview.result().lastPaidDay();
        tiles.add(tile("site.answer.last", words.date(last), words.text("site.answer.last.what")));
        return tiles;
    }

    private Div tile(String labelKey, String value, String more) {
        Span head = new Span(words.text(labelKey));
        head.addClassName("tile-label");
        Span body = new Span(value);
        body.addClassName("tile-value");
        Span foot = new Span(more);
        foot.addClassName("tile-more");
        Div tile = new Div(head, body, foot);
        tile.addClassName("tile");
        return tile;
    }

    private Optional<Notice> overdue(Overview overview) {
        if (!overview.isLate("secondTrackStart")) {
            return Optional.empty();
        }
        LocalDate latest =
                Objects.requireNonNull(overview.result().secondTrack().latest());
        return Optional.of(Notice.warning(words.text("site.answer.overdue.text", words.date(latest)))
                .title(words.text("site.answer.overdue")));
    }
}
