package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("mijn-account")
@PermitAll
class AccountView extends Div implements HasDynamicTitle {
    AccountView() {
        add(new H1(getTranslation("identity.account.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.account.title");
    }
}
