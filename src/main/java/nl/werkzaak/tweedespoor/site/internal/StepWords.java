package nl.werkzaak.tweedespoor.site.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.werkzaak.tweedespoor.poortwachter.Band;
import nl.werkzaak.tweedespoor.poortwachter.Certainty;
import nl.werkzaak.tweedespoor.poortwachter.Owner;
import nl.werkzaak.tweedespoor.poortwachter.Rule;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.site.Step;

/** The words of a step, the same on the page, in the PDF and in the calendar. */
public record StepWords(Texts texts, Locale locale) {

    public String name(Step step) {
        return name(step.duty().rule());
    }

    public String name(Rule rule) {
        return text(rule.textKey());
    }

    public String explanation(Rule rule) {
        return text(rule.explainKey());
    }

    public String owner(Owner owner) {
        return text("poortwachter.owner." + owner.name());
    }

    /** {@code Bron: ZW 38(1). Regel WVP-05, versie 2026-1.} */
    public String source(Rule rule) {
        return law(rule) + " " + version(rule);
    }

    public String law(Rule rule) {
        return text("site.source", rule.source());
    }

    public String version(Rule rule) {
        var version = text("site.source.rule", rule.id(), rule.version());
        return rule.certainty() == Certainty.CHECK ? version + " " + text("site.source.check") : version;
    }

    public String state(Step step) {
        var key = "site.state." + step.state().name();
        return step.doneOn() == null ? text(key) : text(key, Formats.shortDate(step.doneOn(), locale));
    }

    /** By when and by whom the step is to be done. */
    public String when(Step step, LocalDate today) {
        var who = owner(step.owner());
        if (step.state() == Step.State.LATE) {
            return text("site.answer.next.late", who);
        }
        return step.duty().safeDate().isBefore(today)
                ? text("site.answer.next.today", who)
                : text("site.answer.next.by", date(step.duty().safeDate()), who);
    }

    /** When the second track is to start, in a few words. */
    public String track(Band band) {
        if (band.due() == null) {
            return band.earliest() == null
                    ? text("site.answer.track.none")
                    : text("site.answer.track.open", date(band.earliest()));
        }
        var last = band.latest() == null ? band.due() : band.latest();
        return text("site.answer.track.dates", date(Objects.requireNonNull(band.earliest())), date(last));
    }

    public String date(LocalDate day) {
        return Formats.date(day, locale);
    }

    public String text(String key, Object... args) {
        return texts.get(locale, key, args);
    }
}
