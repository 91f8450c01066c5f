package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Formats;

/** A date in words, {@code 2 maart 2026}, readable for machines too. */
@Tag("time")
public class DateText extends HtmlContainer {

    public DateText(LocalDate date) {
        addClassName("date");
        getElement().setAttribute("datetime", date.toString());
        setText(Formats.date(date, getLocale()));
    }
}
