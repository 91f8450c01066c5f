package nl.werkzaak.tweedespoor.order;

import java.util.List;
import java.util.Locale;

/** The texts that apply to an order placed now, to be read at the recap; the agreement module keeps them. */
public interface OrderConditions {
    /** Text in paragraphs, parted by blank lines; a line that starts with "# " is a heading. */
    record Condition(String title, String version, String text) {}

    List<Condition> current(Locale locale);
}
