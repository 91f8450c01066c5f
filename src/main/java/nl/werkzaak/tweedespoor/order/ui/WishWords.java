package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shell.KeyValueList;

/** Where and in which language the conversations are, as far as somebody wished. */
final class WishWords {
    private WishWords() {}

    static void add(KeyValueList list, Wishes wishes) {
        var place = wishes.place();
        var language = wishes.language();
        var ui = UI.getCurrent();
        if (place != null) {
            list.add(ui.getTranslation("order.field.place"), place.name());
        }
        if (language != null) {
            list.add(
                    ui.getTranslation("order.field.language"),
                    Locale.of(language).getDisplayLanguage(ui.getLocale()));
        }
    }
}
