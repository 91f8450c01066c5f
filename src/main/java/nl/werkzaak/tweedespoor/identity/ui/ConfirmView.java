package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.identity.Accounts;
import nl.werkzaak.tweedespoor.identity.LinkState;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** The link in the mail after registering. It asks for a click, because mail scanners open links too. */
@Route("bevestigen")
@AnonymousAllowed
class ConfirmView extends NarrowPage implements HasUrlParameter<String>, HasDynamicTitle {
    private final Accounts accounts;

    ConfirmView(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        switch (accounts.state(token)) {
            case GOOD -> ask(token);
            case USED -> show(LinkState.USED);
            case EXPIRED -> show(LinkState.EXPIRED);
        }
    }

    private void ask(String token) {
        removeAll();
        var button = new Button(getTranslation("identity.confirm.submit"), click -> confirm(token, click.getSource()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        add(new PageHeader(getTranslation("identity.confirm.title"), getTranslation("identity.confirm.why")), button);
    }

    private void confirm(String token, Button button) {
        try {
            show(accounts.confirm(token));
        } finally {
            button.setEnabled(true);
        }
    }

    private void show(LinkState state) {
        removeAll();
        var login = new Anchor("login", getTranslation("identity.confirm.login"));
        var again = new Anchor("registreren", getTranslation("identity.confirm.again"));
        add(new PageHeader(getTranslation("identity.confirm.title"), null));
        add(
                switch (state) {
                    case GOOD ->
                        Notice.success(getTranslation("identity.confirm.done")).with(login);
                    case USED ->
                        Notice.info(getTranslation("identity.confirm.used")).with(login);
                    case EXPIRED ->
                        Notice.warning(getTranslation("identity.confirm.expired"))
                                .with(again);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.confirm.title");
    }
}
