package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** What the error pages share: a title that says what happened, a sentence, and a way on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final CurrentActor currentActor;
    private String title = "";

    ErrorPage(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    void show(String titleKey, String textKey, Component... more) {
        title = getTranslation(titleKey);
        removeAll();
        NarrowPage page = new NarrowPage(new PageHeader(title, getTranslation(textKey)));
        page.addClassName("error-page");
        page.add(more);
        add(page);
    }

    /** The same for what does not exist and what is not yours, so that no existence leaks. */
    void showNotFound() {
        show(
                "shell.error.notfound.title",
                "shell.error.notfound.text",
                new Paragraph(getTranslation("shell.error.notfound.help")),
                waysOn());
    }

    private Component waysOn() {
        Component own = currentActor.get().isPresent()
                ? new Anchor("mijn", getTranslation("shell.back.mine"))
                : new Anchor("login", getTranslation("shell.login"));
        Div ways = new Div(home(), own);
        ways.addClassName("actions");
        return ways;
    }

    Component home() {
        Anchor home = new Anchor("", getTranslation("shell.back.home"));
        home.addClassName("button-primary");
        return home;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
