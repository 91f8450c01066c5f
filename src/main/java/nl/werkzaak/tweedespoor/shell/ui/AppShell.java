package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page around every view. One style sheet of our own on Vaadin's base styles; no stock theme (ADR design system). */
@StyleSheet("styles/portal.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("format-detection", "telephone=no");
        settings.addFavIcon("icon", "icons/portal.svg", "any");
    }
}
