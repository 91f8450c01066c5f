package nl.werkzaak.tweedespoor.order.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.order.QuotedOrders;
import nl.werkzaak.tweedespoor.order.QuotedSeat;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the quote to the order every page says whether there is a seat, and since when. */
@PortalTest
class QuotedSeatTest {
    @Autowired
    private QuotePersonas made;

    @Autowired
    private OrderPersonas persons;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private Quotes quotes;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private Orders orders;

    @Autowired
    private QuotedOrders quoted;

    @Autowired
    private Screens screens;

    @Autowired
    private Login login;

    @AfterEach
    void tidyUp() {
        screens.close();
        persons.tidyUp();
    }

    @Test
    void saysOfASelfMadeQuoteThatTheSeatIsTakenOnlyNow() {
        persons.needCoach();
        var member = employers.fresh();
        var quote = made.selfMade(member);
        assertThat(quotePage(member, quote)).contains("U maakte deze offerte zelf.", "houdt geen plaats vast");
        screens.close();

        var draft = accepted(member, quote);
        assertThat(quotePage(member, quote))
                .contains("hield geen plaats vast. De plaats komt er pas bij de bestelling.");
        screens.close();

        screens.open("bestellen/" + draft);
        assertThat(page()).contains("U maakte die offerte zelf, en zij hield geen plaats vast.", "Pas nu houden wij");
        click("Verder");
        assertThat(page()).contains("Bestelling plaatsen", "Uw offerte hield geen plaats vast. Pas nu houden wij");
        click("Bestelling plaatsen");
        assertThat(page()).contains("De offerte hield geen plaats vast. Sinds deze bestelling is er wel een plaats");
        var order = orders.mine().getFirst().id();
        assertThat(quoted.seat(order)).contains(QuotedSeat.NONE_SELF_MADE);
        screens.close();
        login.as(employers.fresh().user());
        assertThatThrownBy(() -> quoted.seat(order)).isInstanceOf(NotFound.class);
    }

    @Test
    void saysSoOfAQuoteThatSalesSentWithoutASeat() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        assertThat(quotePage(member, quote)).contains("Deze offerte houdt geen plaats vast.");
        screens.close();
        screens.open("bestellen/" + accepted(member, quote));
        assertThat(page())
                .contains("Uw offerte hield geen plaats vast. Die krijgt u pas", "Pas nu houden wij")
                .doesNotContain("U maakte die offerte zelf");
    }

    @Test
    void saysNothingOfTheKindWhereTheQuoteHeldASeat() {
        var member = employers.fresh();
        var quote = made.sent(member, true);
        assertThat(quotePage(member, quote))
                .contains("Wij houden een plaats vast tot")
                .doesNotContain("geen plaats");
        screens.close();
        screens.open("bestellen/" + accepted(member, quote));
        assertThat(page())
                .contains("Deze bestelling hoort bij uw offerte.")
                .doesNotContain("geen plaats vast", "Pas nu");
    }

    @Test
    void tellsSalesThatTheEmployerMadeIt() {
        var member = employers.fresh();
        var quote = made.selfMade(member);
        login.as(personas.sales());
        screens.open(QuotePaths.quote(quote.id()));
        assertThat(page())
                .contains("De werkgever maakte deze offerte zelf.", "houdt geen plaats vast")
                .doesNotContain("U maakte");
    }

    private DraftId accepted(Member member, QuoteFacts quote) {
        login.as(member.user());
        var draft = quotes.accept(quote.id());
        var answers = persons.answers(member);
        var form = drafts.load(draft).form();
        var start = form.start() == null ? answers.start() : form.start();
        drafts.save(
                drafts.load(draft),
                form.withWho(answers.who()).withStart(start).withWishes("", "").withStep(3));
        return draft;
    }

    private String quotePage(Member member, QuoteFacts quote) {
        login.as(member.user());
        screens.open(QuotePaths.quote(quote.id()));
        return page();
    }

    private static void click(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private static String page() {
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return ((Component) shown).getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
