package nl.werkzaak.tweedespoor.quote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.quote.DeclineReason;
import nl.werkzaak.tweedespoor.quote.QuotePages;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteQuestions;
import nl.werkzaak.tweedespoor.quote.QuoteRequests;
import nl.werkzaak.tweedespoor.quote.QuoteRow;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.QuoteVersions;
import nl.werkzaak.tweedespoor.quote.QuoteWriting;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PageText;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of both sides, from the question to the answer. */
@PortalTest
class QuoteScreensTest {
    @Autowired
    private QuotePersonas made;

    @Autowired
    private OrderPersonas orders;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private Quotes quotes;

    @Autowired
    private QuoteSending sending;

    @Autowired
    private QuoteRequests requests;

    @Autowired
    private QuoteWriting writing;

    @Autowired
    private QuoteVersions versions;

    @Autowired
    private Approvals approvals;

    @Autowired
    private QuotePages pages;

    @Autowired
    private QuoteQuestions questions;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Screens screens;

    @Autowired
    private Login login;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void close() {
        screens.close();
        orders.tidyUp();
    }

    @Test
    void asksForAQuoteAndShowsByWhenItIsAnswered() {
        var member = employers.fresh();
        open(member.user(), "offertes/aanvragen?pakket=BASIS");
        assertThat(_get(PackageChoice.class).getValue().code()).isEqualTo("BASIS");
        _setValue(_get(GuardedTextArea.class), "Het liefst in Tiel.");
        click("Offerte aanvragen");
        var request = login.as(member.user(), requests::mine).getFirst();
        assertThat(request.wish()).isEqualTo("Het liefst in Tiel.");
        assertThat(_get(H1.class).getText()).isEqualTo("Uw offertes");
        assertThat(page()).contains("U hoort uiterlijk " + Formats.longDate(request.answerDay(), Texts.DUTCH));
    }

    @Test
    void refusesACitizenNumberAndNothingAtItsField() {
        open(employers.fresh().user(), "offertes/aanvragen");
        click("Offerte aanvragen");
        assertThat(_get(GuardedTextArea.class).getErrorMessage()).contains("Kies een pakket of schrijf");
        _setValue(_get(GuardedTextArea.class), "voor 111222333");
        click("Offerte aanvragen");
        assertThat(_get(GuardedTextArea.class).isInvalid()).isTrue();
        assertThat(_get(GuardedTextArea.class).getValue()).isEqualTo("voor 111222333");
    }

    @Test
    void goesFromRequestToSentQuoteInAFewClicks() {
        var member = employers.fresh();
        var request = made.asked(member);
        open(personas.sales(), QuotePaths.request(request.id()));
        assertThat(page()).contains("Liefst gesprekken in Tiel.");
        click("Offerte maken");
        assertThat(_get(PackageChoice.class).getErrorMessage()).isEqualTo("Kies een pakket.");
        _get(PackageChoice.class).choose(offer -> offer.code().equals("PLUS"));
        click("Offerte maken");
        assertThat(_get(H1.class).getText())
                .isEqualTo("Offerte voor " + member.employer().name());
        _get(ClockBadge.class);
        click("Versturen");
        confirm();
        assertThat(_get(H1.class).getText()).isEqualTo("Offerte voor Plus");
        var quote = login.as(member.user(), quotes::mine).getFirst();
        assertThat(quote.status()).isEqualTo(QuoteStatus.SENT);
        screens.close();
        var next = login.as(personas.sales(), () -> versions.revise(quote.id()));
        open(personas.sales(), QuotePaths.editor(next.id()));
        assertThat(page()).contains("Liefst gesprekken in Tiel.");
        _assertNone(ClockBadge.class);
    }

    @Test
    void pricesEachChangeAndShowsWhatIsWrongAtItsField() {
        var draft = made.draft(employers.fresh());
        open(personas.sales(), QuotePaths.editor(draft.id()));
        var discount = _get(AmountField.class, spec -> spec.withLabel("Korting in procenten over alle regels"));
        _setValue(discount, "10");
        assertThat(page()).contains("Korting 10%", "€ 1.215,00");
        _setValue(discount, "100.01");
        assertThat(discount.getErrorMessage()).contains("van 0 tot en met 100 procent");
        _setValue(discount, "0");
        click("Regel toevoegen");
        _setValue(_get(GuardedTextField.class), "Gesprek op locatie");
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Prijs per stuk, excl. btw")), "45");
        var quantity = _get(AmountField.class, spec -> spec.withLabel("Aantal"));
        _setValue(quantity, "-1");
        assertThat(quantity.getErrorMessage()).contains("van 1 tot en met");
        _setValue(quantity, "2");
        var saved = login.as(personas.sales(), () -> quotes.find(draft.id()));
        assertThat(saved.price().net()).isEqualTo(Money.euros("1440.00"));
        assertThat(page()).contains("2 × Gesprek op locatie", "€ 1.440,00");
    }

    @Test
    void readsTheDecimalMarkOfBothLanguagesAndAsksWhatIsMeantByAnyOther() {
        var draft = made.draft(employers.fresh());
        open(personas.sales(), QuotePaths.editor(draft.id()));
        var discount = _get(AmountField.class, spec -> spec.withLabel("Korting in procenten over alle regels"));
        _setValue(discount, "2.5");
        click("Regel toevoegen");
        _setValue(_get(GuardedTextField.class), "Gesprek op locatie");
        var unit = _get(AmountField.class, spec -> spec.withLabel("Prijs per stuk, excl. btw"));
        _setValue(unit, "75.50");
        var form = login.as(personas.sales(), () -> quotes.find(draft.id())).form();
        assertThat(form.discountBasisPoints()).isEqualTo(250);
        assertThat(form.tailored().getFirst().unit()).isEqualTo(Money.euros("75.50"));

        _setValue(unit, "1.234");
        assertThat(unit.getErrorMessage()).contains("Bedoelt u 1234?");
        assertThat(unit.getValue()).isEqualTo("1.234");
        var quantity = _get(AmountField.class, spec -> spec.withLabel("Aantal"));
        _setValue(quantity, "1,5");
        assertThat(quantity.getErrorMessage()).contains("heel getal");
        assertThat(unit.isInvalid()).isTrue();
        assertThat(login.as(personas.sales(), () -> quotes.find(draft.id())).form())
                .isEqualTo(form);
    }

    @Test
    void savesTheOtherFieldsAndSaysWhichOneIsNot() {
        var draft = made.draft(employers.fresh());
        open(personas.sales(), QuotePaths.editor(draft.id()));
        assertThat(text(_get(QuoteSummary.class))).contains("Bewaard").doesNotContain("Verbeter");
        var discount = _get(AmountField.class, spec -> spec.withLabel("Korting in procenten over alle regels"));
        _setValue(discount, "tien");
        assertThat(text(_get(QuoteSummary.class)))
                .contains("Nog niet bewaard. Verbeter eerst: Korting in procenten")
                .doesNotContain("Bewaard ");
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Geldig, in dagen na versturen")), "7");
        assertThat(text(_get(QuoteSummary.class))).contains("Bewaard, behalve: Korting in procenten");
        var kept = login.as(personas.sales(), () -> quotes.find(draft.id())).form();
        assertThat(kept.validDays()).isEqualTo(7);
        assertThat(kept.discountBasisPoints()).isZero();
        assertThat(discount.getValue()).isEqualTo("tien");
        assertThat(discount.getElement().getAttribute("data-keep")).isEqualTo("discount");

        click("Versturen");
        assertThat(text(_get(ErrorSummary.class))).contains("staat er nog", "Dit is geen getal");
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        _setValue(discount, "10,00");
        assertThat(text(_get(QuoteSummary.class))).contains("Bewaard ").doesNotContain("Verbeter");
        assertThat(login.as(personas.sales(), () -> quotes.find(draft.id()))
                        .form()
                        .discountBasisPoints())
                .isEqualTo(1_000);
    }

    @Test
    void showsSalesTheMarginAndTheEmployerNothingOfIt() {
        var member = employers.fresh();
        var draft = made.draft(member);
        open(personas.sales(), QuotePaths.editor(draft.id()));
        assertThat(text(_get(QuoteSummary.class)))
                .contains("De werkgever ziet dit niet", "Kostprijs", "€ 1.120,00", "Marge", "€ 230,00 (17,04%)");
        screens.close();
        var sent = made.sent(member, false);
        open(member.user(), QuotePaths.quote(sent.id()));
        assertThat(page()).doesNotContain("Kostprijs", "Marge", "1.120,00");
    }

    @Test
    void tellsTheSlowerOfTwoColleaguesToLoadAgain() {
        var draft = made.draft(employers.fresh());
        open(personas.sales(), QuotePaths.editor(draft.id()));
        login.as(
                personas.sales2(),
                () -> writing.save(draft.id(), draft.version(), draft.form().withDiscount(500)));
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Geldig, in dagen na versturen")), "7");
        assertThat(text(_get(Notice.class, spec -> spec.withClasses("notice-error"))))
                .contains("Een collega heeft");
        click("Opnieuw laden");
        assertThat(page()).contains("Korting 5%");
    }

    @Test
    void asksForAnotherPackageWhenTheDraftsWasRetired() {
        var draft = made.draft(employers.fresh());
        var version = draft.quoted().version().value();
        jdbc.sql("UPDATE package_version SET status = ? WHERE id = ?")
                .params("RETIRED", version)
                .update();
        try {
            open(personas.sales(), QuotePaths.editor(draft.id()));
            _setValue(_get(AmountField.class, spec -> spec.withLabel("Geldig, in dagen na versturen")), "7");
            assertThat(_get(PackageChoice.class).isInvalid()).isTrue();
            _get(PackageChoice.class).choose(offer -> offer.code().equals("PLUS"));
        } finally {
            jdbc.sql("UPDATE package_version SET status = ? WHERE id = ?")
                    .params("PUBLISHED", version)
                    .update();
        }
        var saved = login.as(personas.sales(), () -> quotes.find(draft.id()));
        assertThat(saved.quoted().code()).isEqualTo("PLUS");
        assertThat(saved.form().validDays()).isEqualTo(7);
    }

    @Test
    void letsTheEmployerAcceptAndGoOnWithTheOrder() {
        var member = employers.fresh();
        var quote = made.sent(member, true);
        open(member.user(), "offertes");
        assertThat(page()).contains(quote.sent().number(), "Akkoord geven kan tot en met", "Wij houden een plaats");
        screens.close();
        open(member.user(), QuotePaths.quote(quote.id()));
        assertThat(page()).contains("Gesprek op locatie", "Korting 10%");
        click("Akkoord en bestellen");
        assertThat(_get(H1.class).getText()).isEqualTo("Traject bestellen");
        assertThat(page()).contains("Deze bestelling hoort bij uw offerte");
        screens.close();
        open(member.user(), QuotePaths.quote(quote.id()));
        assertThat(page()).contains("Akkoord");
        _assertNone(Button.class, spec -> spec.withText("Akkoord en bestellen"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("bestellen/offerte/" + quote.id());
        screens.close();
        open(member.user(), "bestellen/offerte/" + quote.id());
        assertThat(page()).contains("Deze bestelling hoort bij uw offerte");
    }

    @Test
    void showsTheEmployerInAnOldTabThatTheQuoteIsGone() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        open(member.user(), QuotePaths.quote(quote.id()));
        login.as(personas.sales(), () -> sending.withdraw(quote.id(), "Verkeerd pakket."));
        click("Akkoord en bestellen");
        assertThat(page()).contains("Werkzaak heeft deze offerte intussen ingetrokken.", "Verkeerd pakket.");
        _assertNone(Button.class, spec -> spec.withText("Akkoord en bestellen"));
    }

    @Test
    void showsBothSidesWhatANewVersionChanges() {
        var member = employers.fresh();
        var old = made.sent(member, true);
        open(personas.sales(), QuotePaths.quote(old.id()));
        click("Nieuwe versie maken");
        assertThat(page()).contains("Deze offerte vervangt " + old.sent().number(), "zijn gelijk gebleven");
        _setValue(_get(AmountField.class, spec -> spec.withLabel("Korting in procenten over alle regels")), "5");
        assertThat(page()).contains("Korting in procenten10%5%", "Korting 5%€ -144,00€ -72,00");
        screens.close();
        open(member.user(), QuotePaths.quote(old.id()));
        login.as(personas.sales(), () -> {
            var draft = versions.revise(old.id());
            sending.send(draft.id(), draft.version());
        });
        login.as(member.user());
        click("Akkoord en bestellen");
        assertThat(page()).contains("Lees die en geef daar akkoord.", "Vervangen");
        _assertNone(Button.class, spec -> spec.withText("Akkoord en bestellen"));
        var next = login.as(member.user(), () -> pages.page(old.id()));
        assertThat(_find(RouterLink.class))
                .extracting(RouterLink::getHref)
                .contains(QuotePaths.quote(next.after().id()));
        screens.close();
        open(member.user(), QuotePaths.quote(next.after().id()));
        assertThat(page()).contains("Wat is er anders dan in de vorige versie?", "Korting in procenten10%5%");
        _get(Button.class, spec -> spec.withText("Akkoord en bestellen"));
    }

    @Test
    void keepsWhatSalesTypedWhenTheEmployerAnswersThePreviousVersionFirst() {
        var member = employers.fresh();
        var old = made.sent(member, false);
        var draft = login.as(personas.sales(), () -> versions.revise(old.id()));
        open(personas.sales(), QuotePaths.editor(draft.id()));
        login.as(member.user(), () -> quotes.decline(old.id(), DeclineReason.PRICE, ""));
        click("Versturen");
        confirm();
        assertThat(text(_get(Notice.class, spec -> spec.withClasses("notice-error"))))
                .contains("intussen afgewezen");
        click("Verder als losse offerte");
        click("Versturen");
        confirm();
        assertThat(login.as(member.user(), quotes::mine))
                .extracting(QuoteRow::status)
                .containsExactly(QuoteStatus.SENT, QuoteStatus.DECLINED);
    }

    @Test
    void tellsWhyASecondPersonIsNeededAndWhatToDoNext() {
        var draft = made.draft(employers.fresh());
        open(personas.sales(), QuotePaths.editor(draft.id()));
        var discount = _get(AmountField.class, spec -> spec.withLabel("Korting in procenten over alle regels"));
        _setValue(discount, "20");
        assertThat(page())
                .contains(
                        "de korting van 20% is hoger dan 10%",
                        "de prijs van € 1.080,00 is lager dan de kostprijs van € 1.120,00");
        _assertNone(Button.class, spec -> spec.withText("Versturen"));
        click("Goedkeuring vragen");
        var why = _get(GuardedTextArea.class, spec -> spec.withLabel("Waarom is dit toch goed?"));
        assertThat(why.isInvalid()).isTrue();
        _setValue(why, "Eerste klant in deze plaats.");
        click("Goedkeuring vragen");
        assertThat(page()).contains("De goedkeuring is gevraagd door");
        var asked = approval(draft.id());
        login.as(personas.sales2(), () -> approvals.approve(asked));
        login.as(personas.sales());
        click("Kijk of er is besloten");
        assertThat(page()).contains("Goedgekeurd door");
        click("Versturen");
        confirm();
        assertThat(_get(H1.class).getText()).isEqualTo("Offerte voor Scan");
    }

    private ApprovalId approval(QuoteId quote) {
        return login.as(personas.sales(), () -> approvals
                .latest(ApprovalKind.QUOTE, quote.value())
                .orElseThrow()
                .id());
    }

    @Test
    void asksAndAnswersAtTheQuote() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        open(member.user(), QuotePaths.quote(quote.id()));
        var field = _get(GuardedTextArea.class, spec -> spec.withLabel("Stel uw vraag"));
        _setValue(field, "voor 111222333");
        click("Vraag versturen");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getValue()).isEqualTo("voor 111222333");
        _setValue(field, "Kan het ook in Tiel?");
        click("Vraag versturen");
        assertThat(page()).contains("Uw vraag is verstuurd.", "Kan het ook in Tiel?", "Nog niet beantwoord.");
        screens.close();
        open(personas.sales(), QuotePaths.quote(quote.id()));
        _assertNone(GuardedTextArea.class, spec -> spec.withLabel("Stel uw vraag"));
        click("Antwoord versturen");
        var answer = _get(GuardedTextArea.class, spec -> spec.withLabel("Antwoord voor de werkgever"));
        assertThat(answer.isInvalid()).isTrue();
        _setValue(answer, "Ja, dat kan.");
        click("Antwoord versturen");
        screens.close();
        open(member.user(), QuotePaths.quote(quote.id()));
        assertThat(page()).contains("Ja, dat kan.", "(Werkzaak)");
    }

    @Test
    void readsAWholeQuoteInFewStatements() {
        var member = employers.fresh();
        var old = made.sent(member, true);
        var next = login.as(personas.sales(), () -> {
            var draft = versions.revise(old.id());
            return sending.send(draft.id(), draft.version());
        });
        for (var n = 0; n < 4; n++) {
            login.as(member.user(), () -> questions.ask(next.id(), "Wanneer?"));
        }
        for (var user : List.of(member.user(), personas.sales())) {
            login.as(user);
            screens.open();
            var statements = new Statements(dataSource, transaction).countOf(() -> {
                UI.getCurrent().navigate(QuotePaths.quote(next.id()));
                return true;
            });
            assertThat(statements).as(user.role().name()).isLessThanOrEqualTo(12);
            screens.close();
        }
    }

    @Test
    void showsAnExpiredQuoteAsExpiredBeforeTheJobHasComeBy() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        open(member.user(), QuotePaths.quote(quote.id()));
        clock.at(quote.sent().expiresAt(), () -> click("Akkoord en bestellen"));
        assertThat(page()).contains("Deze offerte is verlopen.");
        screens.close();
        clock.at(quote.sent().expiresAt(), () -> open(member.user(), QuotePaths.quote(quote.id())));
        assertThat(page()).contains("Verlopen", "De geldigheid is voorbij.");
        _assertNone(Button.class, spec -> spec.withText("Akkoord en bestellen"));
    }

    @Test
    void asksForAReasonWhenDeclining() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        open(member.user(), QuotePaths.quote(quote.id()));
        click("Offerte afwijzen");
        Choice<DeclineReason> reason = reason();
        assertThat(reason.getErrorMessage()).isEqualTo("Kies een reden.");
        _setValue(reason, DeclineReason.PRICE);
        click("Offerte afwijzen");
        assertThat(page()).contains("Afgewezen", "Reden: De prijs past niet");
    }

    @Test
    void keepsTheFilterOfTheListInTheAddress() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        var name = member.employer().name();
        var number = quote.sent().number();
        open(personas.sales(), "verkoop/offertes?status=SENT&zoek=" + name.replace(" ", "%20"));
        assertThat(list()).contains(number);
        screens.close();
        open(personas.admin(), "verkoop/offertes?status=ACCEPTED&zoek=" + name.replace(" ", "%20"));
        assertThat(_find(CardTable.class)).isEmpty();
        assertThat(page()).contains("Geen offertes gevonden");
        screens.close();
        open(personas.sales(), "verkoop/offertes?zoek=" + number);
        assertThat(list()).contains(number);
    }

    @Test
    void hidesTheQuotesOfOthersAndThePagesOfSales() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        var draft = made.draft(member);
        var request = made.asked(member);
        for (var path : List.of(
                QuotePaths.quote(quote.id()),
                QuotePaths.editor(draft.id()),
                QuotePaths.request(request.id()),
                "verkoop/offertes",
                "verkoop/werkgevers",
                "bestellen/offerte/" + quote.id())) {
            notFound(employers.fresh().user(), path);
            notFound(personas.coach(1), path);
        }
        notFound(member.user(), QuotePaths.quote(draft.id()));
        notFound(personas.admin(), QuotePaths.editor(draft.id()));
        notFound(personas.sales(), "offertes/aanvragen");
    }

    @Test
    void letsSalesFindAnEmployerAndFillInAnOrder() {
        var member = employers.fresh();
        open(
                personas.sales(),
                "verkoop/werkgevers?zoek=" + member.employer().kvk().value());
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("verkoop/offertes/nieuw?werkgever=" + member.employerId());
        click("Bestelling invullen");
        assertThat(page())
                .contains("U vult deze bestelling in voor " + member.employer().name());
        screens.close();
        open(personas.sales(), "verkoop/offertes/nieuw?werkgever=" + member.employerId());
        _get(PackageChoice.class).choose(offer -> offer.code().equals("SCAN"));
        click("Offerte maken");
        assertThat(_get(H1.class).getText())
                .isEqualTo("Offerte voor " + member.employer().name());
    }

    @SuppressWarnings("unchecked")
    private static Choice<DeclineReason> reason() {
        return _get(Choice.class, spec -> spec.withLabel("Waarom wijst u de offerte af?"));
    }

    private void notFound(UserRow user, String path) {
        login.as(user);
        screens.load(path);
        assertThat(_get(H1.class).getText()).as(path).isEqualTo("Deze pagina vinden wij niet");
        screens.close();
    }

    private static void confirm() {
        _fireConfirm(_get(ConfirmDialog.class));
    }

    private void open(UserRow user, String route) {
        login.as(user);
        screens.load(route);
    }

    private static void click(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private static String list() {
        return PageText.of(_get(CardTable.class));
    }

    private static String page() {
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return text((Component) shown);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
