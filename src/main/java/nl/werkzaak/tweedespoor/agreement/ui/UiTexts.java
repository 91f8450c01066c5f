package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.UI;

/** Texts for constructor arguments, before a component can translate itself. */
final class UiTexts {
    private UiTexts() {}

    static String of(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
