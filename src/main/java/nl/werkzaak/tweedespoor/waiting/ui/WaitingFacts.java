package nl.werkzaak.tweedespoor.waiting.ui;

import java.time.LocalDate;
import java.util.Locale;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.waiting.Outlook;
import org.jspecify.annotations.Nullable;

/** What is waited for, and when it can come. */
class WaitingFacts extends KeyValueList {
    WaitingFacts packageName(String name) {
        add(getTranslation("waiting.field.package"), name);
        return this;
    }

    WaitingFacts wishes(Wishes wishes) {
        var place = wishes.place();
        var language = wishes.language();
        var none = getTranslation("waiting.noPreference");
        add(getTranslation("waiting.field.place"), place == null ? none : place.name());
        add(
                getTranslation("waiting.field.language"),
                language == null ? none : Locale.of(language).getDisplayLanguage(getLocale()));
        return this;
    }

    WaitingFacts due(@Nullable LocalDate due) {
        add(
                getTranslation("waiting.field.due"),
                due == null ? getTranslation("waiting.noDue") : Formats.longDate(due, getLocale()));
        return this;
    }

    WaitingFacts first(Outlook outlook) {
        var first = outlook.first();
        add(
                getTranslation("waiting.field.first"),
                first == null ? getTranslation("waiting.noFirst") : Formats.week(first, getLocale()));
        return this;
    }
}
