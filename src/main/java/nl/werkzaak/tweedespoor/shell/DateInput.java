package nl.werkzaak.tweedespoor.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The browser's own date input: a phone shows its own picker, a keyboard types day, month and year. */
public class DateInput extends NativeField<DateInput, @Nullable LocalDate> {

    public DateInput(String text, String id) {
        super(null, "date", text, id);
    }

    /** The first and last day that can be chosen. */
    public DateInput between(LocalDate first, LocalDate last) {
        input().getElement().setAttribute("min", first.toString()).setAttribute("max", last.toString());
        return this;
    }

    @Override
    protected @Nullable LocalDate parsed(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    @Override
    protected String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
