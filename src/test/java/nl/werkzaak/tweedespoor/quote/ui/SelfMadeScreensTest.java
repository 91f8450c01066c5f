package nl.werkzaak.tweedespoor.quote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.catalog.AddOnOffer;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.quote.SelfMadeQuotes;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SelfMadeScreensTest {
    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private SelfMadeQuotes making;

    @Autowired
    private Quotes quotes;

    @Autowired
    private Screens screens;

    @Autowired
    private Login login;

    @AfterEach
    void close() {
        screens.close();
        login.out();
    }

    @Test
    @SuppressWarnings("unchecked")
    void makesAStandardQuoteInTwoChoices() {
        var member = employers.fresh();
        login.as(member.user());
        screens.load(QuotePaths.MAKE);
        click("Offerte maken");
        assertThat(_get(PackageChoice.class).getErrorMessage()).isEqualTo("Kies een pakket.");
        _get(PackageChoice.class).choose(offer -> offer.code().equals("SCAN"));
        CheckboxGroup<AddOnOffer> addOns = _get(CheckboxGroup.class);
        var extra = addOns.getListDataView().getItems().findFirst().orElseThrow();
        _setValue(addOns, Set.of(extra));
        assertThat(page()).contains("houdt geen plaats vast", extra.name(), "€ 1.350,00");
        click("Offerte maken");
        assertThat(_get(H1.class).getText()).isEqualTo("Offerte voor Scan");
        assertThat(page()).contains("U maakte deze offerte zelf.", "Wacht op uw antwoord");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Offerte als PDF", "Kopie voor uw verzekeraar");
        var row = quotes.mine().getFirst();
        assertThat(row.net()).isEqualTo(Money.euros("1350.00").plus(extra.price()));
        click("Akkoord en bestellen");
        assertThat(_get(H1.class).getText()).isEqualTo("Traject bestellen");
    }

    @Test
    void keepsTheChoiceWhenThereAreTooMany() {
        var member = employers.fresh();
        login.as(member.user());
        var scan = making.offers().stream()
                .filter(offer -> offer.code().equals("SCAN"))
                .findFirst()
                .orElseThrow();
        for (var n = 0; n < 5; n++) {
            making.make(member.employerId(), scan.version(), List.of());
        }
        screens.load(QuotePaths.MAKE + "?pakket=SCAN");
        click("Offerte maken");
        assertThat(page()).contains("U heeft al 5 zelfgemaakte offertes openstaan.");
        assertThat(_get(PackageChoice.class).getValue().code()).isEqualTo("SCAN");
    }

    @Test
    void isForEmployersOnly() {
        login.as(personas.sales());
        screens.load(QuotePaths.MAKE);
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina vinden wij niet");
    }

    private static void click(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private static String page() {
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return ((Component) shown).getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
