package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/**
 * Nothing typed is lost: a small script mirrors a marked field into the browser tab's session storage, under the page's
 * address and the field's name, and offers the text back when the field comes up with another. Cleared at logout.
 */
public final class TypedText {

    private TypedText() {}

    /** Marks a field for mirroring. */
    public static void keep(Component field, String name) {
        field.getElement().setAttribute("data-keep", name);
    }

    /** The server has the field's text as it is now. */
    public static void saved(Component field) {
        field.getElement().executeJs("window.portal && window.portal.saved(this)");
    }

    /** Forgets what was mirrored on this page: call it once the server has the text. */
    public static void forget(UI ui) {
        ui.getPage().executeJs("window.portal && window.portal.forget(location.pathname)");
    }
}
