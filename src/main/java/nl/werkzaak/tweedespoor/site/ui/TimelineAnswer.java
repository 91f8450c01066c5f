package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.poortwachter.Band;
import nl.werkzaak.tweedespoor.poortwachter.Duty;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline;

/** What the law asks in one case: the next step, the second track with its reason, the last paid day, the picture. */
class TimelineAnswer extends Card {

    /** Comes every six weeks and would hide the rest. */
    private static final Set<String> LEFT_OUT = Set.of("evaluation", "currentOpinion");

    private final TimelineResult result;
    private final LocalDate today;
    private final boolean example;

    TimelineAnswer(TimelineResult result, LocalDate today, boolean example) {
        this.result = result;
        this.today = today;
        this.example = example;
        addClassName("timeline-answer");
        H2 title = new H2(
                example
                        ? getTranslation("site.answer.example")
                        : getTranslation("site.answer.title", date(result.countedFrom())));
        add(title);
        if (!example) {
            add(facts());
            overdue().ifPresent(this::add);
        }
        add(new WeeksTimeline(model()), reasons());
    }

    private WeeksTimeline.Model model() {
        Band band = result.secondTrack();
        WeeksTimeline.Band drawn =
                band.earliest() == null ? null : new WeeksTimeline.Band(band.earliest(), band.due(), band.latest());
        return new WeeksTimeline.Model(
                result.countedFrom(),
                result.lastPaidDay().plusDays(1),
                today,
                marks(),
                drawn,
                getTranslation("site.answer.picture"));
    }

    private List<WeeksTimeline.Mark> marks() {
        String next = next().map(Duty::key).orElse("");
        return result.duties().stream()
                .filter(duty -> !LEFT_OUT.contains(duty.key()))
                .map(duty -> new WeeksTimeline.Mark(duty.date(), name(duty), tone(duty, next)))
                .toList();
    }

    /** Whether a past duty was done is not known here, so it is shown without a verdict. */
    private Tone tone(Duty duty, String next) {
        if (duty.date().isBefore(today)) {
            return Tone.NEUTRAL;
        }
        return duty.key().equals(next) ? Tone.NOW : Tone.NEXT;
    }

    private Optional<Duty> next() {
        return result.duties().stream()
                .filter(duty -> !duty.date().isBefore(today))
                .findFirst();
    }

    private Component facts() {
        Div facts = new Div();
        facts.addClassName("fact-tiles");
        next().ifPresent(duty -> facts.add(tile(
                getTranslation("site.answer.next"),
                name(duty),
                getTranslation(
                        "site.answer.next.by",
                        date(duty.safeDate()),
                        getTranslation("poortwachter.owner." + duty.owner().name())))));
        facts.add(tile(getTranslation("site.answer.track"), track(), getTranslation("site.answer.track.what")));
        facts.add(tile(
                getTranslation("site.answer.last"),
                date(result.lastPaidDay()),
                getTranslation("site.answer.last.what")));
        return facts;
    }

    private String track() {
        Band band = result.secondTrack();
        String from = date(Objects.requireNonNull(band.earliest()));
        return band.due() == null
                ? getTranslation("site.answer.track.open", from)
                : getTranslation("site.answer.track.dates", from, date(band.due()));
    }

    private Optional<Notice> overdue() {
        LocalDate due = result.secondTrack().due();
        return due == null || !due.isBefore(today)
                ? Optional.empty()
                : Optional.of(Notice.warning(getTranslation("site.answer.overdue.text", date(due)))
                        .title(getTranslation("site.answer.overdue")));
    }

    private static Div tile(String label, String value, String more) {
        Span head = new Span(label);
        head.addClassName("tile-label");
        Span body = new Span(value);
        body.addClassName("tile-value");
        Span foot = new Span(more);
        foot.addClassName("tile-more");
        Div tile = new Div(head, body, foot);
        tile.addClassName("tile");
        return tile;
    }

    private Component reasons() {
        UnorderedList list = new UnorderedList();
        Stream.concat(
                        result.secondTrack().reasonKeys().stream().map(this::getTranslation),
                        Stream.of(getTranslation("site.answer.early"), getTranslation("site.answer.exceptions")))
                .map(ListItem::new)
                .forEach(list::add);
        Paragraph rules = new Paragraph(getTranslation("site.answer.rules", result.ruleVersion()));
        rules.addClassName("fine-print");
        NativeDetails details = new NativeDetails(getTranslation("site.answer.why"), new Div(list, rules));
        details.addClassName("why");
        details.setOpen(!example);
        return details;
    }

    private String name(Duty duty) {
        return getTranslation("poortwachter.duty." + duty.key());
    }

    private String date(LocalDate day) {
        return Formats.date(day, getLocale());
    }
}
