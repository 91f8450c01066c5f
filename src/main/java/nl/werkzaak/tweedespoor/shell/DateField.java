package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A date that can be typed as 2-3-2026 or chosen; weeks start on Monday. */
public class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        Locale locale = getLocale();
        setLocale(locale);
        setWeekNumbersVisible(true);
        setI18n(words(locale));
    }

    private DatePickerI18n words(Locale locale) {
        List<String> months = Arrays.stream(java.time.Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
        List<DayOfWeek> days =
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        return new DatePickerI18n()
                .setDateFormats("d-M-yyyy", "d/M/yyyy", "d M yyyy", "yyyy-MM-dd")
                .setMonthNames(months)
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("shell.date.today"))
                .setCancel(getTranslation("shell.cancel"))
                .setBadInputErrorMessage(getTranslation("shell.date.bad"))
                .setRequiredErrorMessage(getTranslation("shared.required"));
    }
}
