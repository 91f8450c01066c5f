package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import nl.werkzaak.tweedespoor.agreement.Terms;
import nl.werkzaak.tweedespoor.agreement.TermsKind;
import nl.werkzaak.tweedespoor.agreement.TermsVersion;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** The texts of agreements, in versions. */
@Route("beheer/voorwaarden")
@RolesAllowed("ADMIN")
@Menu(title = "agreement.terms.menu", order = 81)
class TermsView extends NarrowPage implements HasDynamicTitle {
    private final Terms terms;
    private final Div answer = new Div();
    private final Div list = new Div();

    TermsView(Terms terms) {
        this.terms = terms;
        answer.getElement().setAttribute("aria-live", "polite");
        list.addClassName("stack");
        add(
                new PageHeader(getTranslation("agreement.terms.title"), getTranslation("agreement.terms.why")),
                answer,
                list);
        draw();
    }

    private void draw() {
        list.removeAll();
        for (var kind : TermsKind.values()) {
            list.add(card(kind));
        }
    }

    private Card card(TermsKind kind) {
        var versions = terms.versions(kind);
        var current = versions.getFirst();
        var dutch = new TextArea(getTranslation("agreement.terms.dutch"));
        dutch.setHelperText(getTranslation("agreement.terms.format"));
        dutch.setValue(current.dutch());
        dutch.setMaxHeight("24em");
        dutch.setManualValidation(true);
        var english = new TextArea(getTranslation("agreement.terms.english"));
        english.setValue(Objects.requireNonNullElse(current.english(), ""));
        english.setMaxHeight("24em");
        var publish = new Button(getTranslation("agreement.terms.publish"), click -> ask(kind, dutch, english));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var card = new Card(
                getTranslation(kind.key()),
                new Paragraph(version(current)),
                new Paragraph(getTranslation("agreement.terms.hash", current.sha256())),
                dutch,
                english,
                publish);
        card.addClassName("form");
        if (versions.size() > 1) {
            var older = new UnorderedList();
            versions.stream().skip(1).forEach(v -> older.add(new ListItem(version(v))));
            card.add(new Details(getTranslation("agreement.terms.older"), older));
        }
        return card;
    }

    private String version(TermsVersion version) {
        return getTranslation(
                "agreement.terms.version", version.number(), Formats.dateTime(version.from(), getLocale()));
    }

    private void ask(TermsKind kind, TextArea dutch, TextArea english) {
        ConfirmDialog.ask(
                getTranslation("agreement.terms.publishSure"),
                getTranslation("agreement.terms.publishText"),
                getTranslation("agreement.terms.publish"),
                () -> publish(kind, dutch, english));
    }

    private void publish(TermsKind kind, TextArea dutch, TextArea english) {
        try {
            var version = terms.publish(kind, dutch.getValue(), english.getValue());
            draw();
            answer.removeAll();
            answer.add(Notice.success(getTranslation("agreement.terms.published", version.number())));
        } catch (Refusal refusal) {
            dutch.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            dutch.setInvalid(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agreement.terms.title");
    }
}
