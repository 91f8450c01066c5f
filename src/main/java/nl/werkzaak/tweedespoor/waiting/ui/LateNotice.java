package nl.werkzaak.tweedespoor.waiting.ui;

import com.vaadin.flow.component.UI;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.waiting.Outlook;

/** Says plainly that no seat comes in time, as far as can be known today. */
final class LateNotice {
    private LateNotice() {}

    static Notice of(Outlook outlook) {
        return Notice.warning(words(outlook)).title(UI.getCurrent().getTranslation("waiting.late.title"));
    }

    private static String words(Outlook outlook) {
        var ui = UI.getCurrent();
        var due = outlook.due();
        var first = outlook.first();
        if (due == null) {
            return ui.getTranslation("waiting.late.none");
        }
        var day = Formats.date(due, ui.getLocale());
        return first == null
                ? ui.getTranslation("waiting.late.nothing", day)
                : ui.getTranslation("waiting.late.after", day, Formats.date(first.monday(), ui.getLocale()));
    }
}
