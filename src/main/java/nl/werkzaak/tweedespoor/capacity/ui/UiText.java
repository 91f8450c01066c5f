package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.UI;

/** Texts for constructors, where a component cannot yet ask for its own translation. */
final class UiText {
    private UiText() {}

    static String of(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
