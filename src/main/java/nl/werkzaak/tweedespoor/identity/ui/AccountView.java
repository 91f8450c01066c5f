package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.werkzaak.tweedespoor.identity.OwnAccount;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** The own account: who you are here, and which second factor you use. */
@Route("mijn-account")
@PermitAll
@Menu(title = "identity.account.title", order = 900)
class AccountView extends NarrowPage implements HasDynamicTitle {
    private final OwnAccount own;
    private final Div factor = new Div();

    AccountView(OwnAccount own) {
        this.own = own;
        var row = own.row();
        var facts = new KeyValueList()
                .add(getTranslation("identity.account.name"), row.name())
                .add(getTranslation("identity.field.email"), row.email().value())
                .add(getTranslation("identity.account.role"), getTranslation("identity.role." + row.role()));
        factor.addClassName("form");
        add(
                new PageHeader(getTranslation("identity.account.title"), getTranslation("identity.account.why")),
                new Card(
                        getTranslation("identity.account.facts"),
                        facts,
                        new Anchor("wachtwoord-vergeten", getTranslation("identity.account.password"))),
                new Card(getTranslation("identity.app.title"), factor));
        showFactor();
    }

    private void showFactor() {
        factor.removeAll();
        if (own.usesApp()) {
            var unlink = new Button(getTranslation("identity.app.unlink"), click -> askUnlink());
            factor.add(Notice.success(getTranslation("identity.app.in-use")), unlink);
        } else {
            var start = new Button(getTranslation("identity.app.start"), click -> startApp());
            factor.add(new Paragraph(getTranslation("identity.app.why")), start);
        }
    }

    private void askUnlink() {
        ConfirmDialog.danger(
                getTranslation("identity.app.unlink"),
                getTranslation("identity.app.unlink.why"),
                getTranslation("identity.app.unlink"),
                () -> {
                    own.unlinkApp();
                    showFactor();
                });
    }

    private void startApp() {
        var enrolment = own.startApp();
        var code = new CodeField(getTranslation("identity.field.code"));
        code.setManualValidation(true);
        var link = new Button(getTranslation("identity.app.link"), click -> link(enrolment, code));
        link.addThemeVariants(ButtonVariant.PRIMARY);
        factor.removeAll();
        factor.add(
                new Paragraph(getTranslation("identity.app.scan")),
                new QrCode(enrolment.address(), getTranslation("identity.app.qr")),
                new Paragraph(getTranslation("identity.app.type", enrolment.readable())),
                code,
                link);
    }

    private void link(OwnAccount.Enrolment enrolment, TextField code) {
        try {
            own.linkApp(enrolment, code.getValue());
            showFactor();
        } catch (Refusal refusal) {
            code.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            code.setInvalid(true);
            code.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.account.title");
    }
}
