package nl.werkzaak.tweedespoor.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PageText;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.workspace.MarginBy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MarginsViewTest {
    @Autowired
    Screens screens;

    @Autowired
    QuotePersonas made;

    @Autowired
    OrderPersonas persons;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @AfterEach
    void closes() {
        screens.close();
        persons.tidyUp();
    }

    @Test
    void showsTheMarginOfAQuoteWithTheWayToIt() {
        var quote = made.sent(employers.fresh(), false);
        login.as(personas.sales());
        screens.open("beheer/marges");

        assertThat(_get(H1.class).getText()).isEqualTo("Marges");
        assertThat(_get(Anchor.class, spec -> spec.withText(quote.sent().number()))
                        .getHref())
                .isEqualTo("offertes/" + quote.id());
        assertThat(text()).contains("€\u00a01.296,00€\u00a01.200,00€\u00a096,00 (7,41%)108%––");
        _get(Anchor.class, spec -> spec.withText("Download als CSV"));
    }

    @Test
    void keepsWhatIsAskedForInTheAddress() {
        made.sent(employers.fresh(), false);
        login.as(personas.admin());
        screens.load("beheer/marges?per=version&pakket=SCAN&verlies=1&pagina=9");

        assertThat(by().getValue()).isEqualTo(MarginBy.VERSION);
        assertThat(packages().getValue()).isEqualTo("SCAN");
        assertThat(losses().getValue()).isTrue();

        screens.load("beheer/marges?per=onzin&pakket=BESTAATNIET&pagina=x");
        assertThat(by().getValue()).isEqualTo(MarginBy.QUOTE);
        assertThat(packages().isEmpty()).isTrue();
        assertThat(losses().getValue()).isFalse();
        assertThat(_get(CardTable.class).isVisible()).isTrue();
    }

    @Test
    void saysWhenThereIsNothing() {
        login.as(personas.admin());
        screens.load("beheer/marges?pakket=COMPLEET&verlies=1");
        _get(EmptyState.class);
        _assertNone(CardTable.class);
        _setValue(packages(), null);
        _setValue(losses(), false);
    }

    @Test
    void hidesMarginsFromOthers() {
        login.as(personas.coach(1));
        screens.open("beheer/marges");
        _assertNone(CardTable.class);
        _assertNone(EmptyState.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<MarginBy> by() {
        return _get(Select.class, spec -> spec.withLabel("Marge per"));
    }

    @SuppressWarnings("unchecked")
    private static Select<String> packages() {
        return _get(Select.class, spec -> spec.withLabel("Pakket"));
    }

    private static Checkbox losses() {
        return _get(Checkbox.class, spec -> spec.withLabel("Alleen onder de kostprijs"));
    }

    private static String text() {
        return PageText.of(_get(CardTable.class));
    }
}
