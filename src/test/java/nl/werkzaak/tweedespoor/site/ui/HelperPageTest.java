package nl.werkzaak.tweedespoor.site.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.CheckInput;
import nl.werkzaak.tweedespoor.shell.DateInput;
import nl.werkzaak.tweedespoor.shell.TextInput;
import nl.werkzaak.tweedespoor.shell.VisitorCase;
import nl.werkzaak.tweedespoor.site.Situation;
import nl.werkzaak.tweedespoor.testing.PageText;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The further questions on the start page, what comes out of them, and what is taken along. */
@PortalTest
class HelperPageTest {

    private static final String RECOVERY = "Was er tussendoor herstel?";
    private static final String DONE = "Wat is er al gedaan?";
    private static final String COST = "Wat kan wachten kosten?";

    @Autowired
    private Screens screens;

    @Autowired
    private Clock clock;

    @Autowired
    private PackageCards cards;

    private LocalDate today;

    @BeforeEach
    void opens() {
        screens.open();
        today = Zones.today(clock);
        UI.getCurrent().navigate("");
    }

    @AfterEach
    void closes() {
        screens.close();
    }

    @Test
    void asksNothingFurtherBeforeThereIsADay() {
        assertThat(_find(CaseForm.class)).isEmpty();
        assertThat(_find(DateInput.class)).hasSize(1);
    }

    @Test
    void buildsAQuestionOnlyWhenItIsOpened() {
        ask(today.minusWeeks(30));

        assertThat(_find(DateInput.class)).hasSize(1);
        unfold(RECOVERY);
        assertThat(_find(DateInput.class)).hasSize(3);
    }

    @Test
    void movesTheLaterDatesByAShortRecovery() {
        var first = today.minusWeeks(30);
        ask(first);
        unfold(RECOVERY);

        recovery(today.minusDays(100), today.minusDays(74));

        assertThat(page()).contains(written(first.plusDays(727 + 27)), "Ziek sinds " + written(first));
    }

    @Test
    void tellsOfANewCaseAfterTwentyEightDays() {
        ask(today.minusWeeks(30));
        unfold(RECOVERY);

        recovery(today.minusDays(100), today.minusDays(73));

        assertThat(page())
                .contains("Nieuw ziektegeval vanaf " + written(today.minusDays(72)))
                .contains(written(today.minusDays(72).plusDays(727)));
    }

    @Test
    void refusesAPeriodAtItsFieldAndKeepsWhatWasTyped() {
        var first = today.minusWeeks(30);
        ask(first);
        unfold(RECOVERY);

        recovery(first.minusDays(10), first.minusDays(3));

        assertThat(from().isInvalid()).isTrue();
        assertThat(from().getErrorMessage()).startsWith("Een herstelperiode begint na de eerste ziektedag.");
        assertThat(from().getValue()).isEqualTo(first.minusDays(10));
        assertThat(page()).contains("U ziet de tijdlijn zonder die datum", written(first.plusDays(727)));

        from().setValue(today.minusDays(60));
        assertThat(until().getErrorMessage()).isEqualTo("De laatste dag ligt voor de eerste dag.");
        until().setValue(today.minusDays(50));
        assertThat(from().isInvalid() || until().isInvalid()).isFalse();
        assertThat(page()).doesNotContain("zonder die datum");
    }

    @Test
    void offersFiftyPeriodsAndNoMore() {
        ask(today.minusWeeks(30));
        unfold(RECOVERY);

        for (int more = 1; more < Situation.MOST_PERIODS; more++) {
            _click(button("Nog een periode"));
        }

        assertThat(_find(RecoveryRow.class)).hasSize(Situation.MOST_PERIODS);
        assertThat(_find(NativeButton.class, spec -> spec.withText("Nog een periode")))
                .isEmpty();
        assertThat(page()).contains("U kunt hooguit 50 periodes invullen");
        _click(_find(NativeButton.class, spec -> spec.withText("Weghalen")).getFirst());
        assertThat(_find(NativeButton.class, spec -> spec.withText("Nog een periode")))
                .hasSize(1);
    }

    @Test
    void showsWhatIsDoneAndMovesWhatFollowsFromIt() {
        var first = today.minusWeeks(55);
        ask(first);
        unfold(DONE);

        day("Eerstejaarsevaluatie gehouden op").setValue(first.plusWeeks(50));

        assertThat(page())
                .contains("Gedaan op " + Formats.shortDate(first.plusWeeks(50), Texts.DUTCH))
                .contains("tot " + written(first.plusWeeks(56)))
                .contains("UWV verwacht de start binnen zes weken na de eerstejaarsevaluatie.");
    }

    @Test
    void callsNothingLateThatRuns() {
        ask(today.minusWeeks(70));
        assertThat(page()).contains("Zo snel mogelijk", "Het tweede spoor had al kunnen lopen");
        unfold(DONE);

        day("Tweede spoor gestart op").setValue(today.minusWeeks(13));

        assertThat(page()).doesNotContain("Zo snel mogelijk", "Het tweede spoor had al kunnen lopen");
    }

    @Test
    void waitsWhileNoWorkIsPossible() {
        ask(today.minusWeeks(60));
        unfold(DONE);

        _get(CheckInput.class).setValue(true);

        assertThat(page()).contains("Werken is nu niet mogelijk.").doesNotContain("Zo snel mogelijk");
    }

    @ParameterizedTest
    @CsvSource({"-400, Deze dag ligt voor de eerste ziektedag.", "1, Deze dag ligt in de toekomst."})
    void refusesADayOfThePlanAtItsField(int days, String message) {
        ask(today.minusWeeks(30));
        unfold(DONE);

        day("Plan van aanpak gemaakt op").setValue(today.plusDays(days));

        assertThat(day("Plan van aanpak gemaakt op").getErrorMessage()).startsWith(message);
    }

    @Test
    void takesOverALink() {
        var first = today.minusWeeks(40);
        var link = "ziek=%s&herstel=%s/%s&plan=%s"
                .formatted(first, today.minusDays(100), today.minusDays(90), first.plusWeeks(8));

        _get(StartView.class).shared(link);

        assertThat(question().getValue()).isEqualTo(first);
        assertThat(page())
                .contains(RECOVERY + " (1 ingevuld)", DONE + " (1 ingevuld)")
                .contains(written(first.plusDays(727 + 11)))
                .contains("Gedaan op " + Formats.shortDate(first.plusWeeks(8), Texts.DUTCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ziek=gisteren", "ziek=2026-03-02&plan=x", "ziek=9999999999-01-01", "=", "&"})
    void saysThatALinkIsBroken(String link) {
        _get(StartView.class).shared(link);

        assertThat(page()).contains("De link is niet volledig.", "Voorbeeld: ziek vanaf vandaag");
    }

    @Test
    void refusesALinkOfAnotherAgeAtTheField() {
        _get(StartView.class).shared("ziek=0001-01-01");

        assertThat(question().isInvalid()).isTrue();
    }

    @Test
    void bringsACaseBackWithinItsWeeksByARecovery() {
        ask(today.minusDays(735));
        assertThat(question().isInvalid()).isTrue();
        unfold(RECOVERY);

        recovery(today.minusDays(600), today.minusDays(580));

        assertThat(question().isInvalid()).isFalse();
        assertThat(page()).contains(written(today.minusDays(735).plusDays(727 + 21)));
    }

    @Test
    void offersFilesWithoutADateInTheirAddress() {
        ask(today.minusWeeks(30));

        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getElement().hasAttribute("download"))
                .hasSize(2)
                .allSatisfy(link -> assertThat(link.getHref()).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void tellsTheWeeksOfWageThatAreLeft() {
        ask(today.minusDays(727 - 100));
        assertThat(page()).contains("U betaalt nog 15 weken loon");

        question().setValue(null);
        assertThat(page()).doesNotContain("U betaalt nog");
    }

    @ParameterizedTest
    @CsvSource({"SCAN, Past binnen de loondoorbetaling", "COMPLEET, Loopt langer door"})
    void laysAPackageBesideTheWeeksOfWage(String code, String fit) {
        var start = Optional.of(Week.startingFrom(today));
        var offered = cards.all(Texts.DUTCH).stream()
                .filter(each -> each.offer().code().equals(code))
                .map(each -> new PackageCards.Offered(each.offer(), start))
                .findFirst()
                .orElseThrow();

        assertThat(PageText.of(PackageCard.fitted(offered, today.plusDays(100))))
                .contains(fit, "Bestel dit pakket");
    }

    @Test
    void keepsTheDatesForAnOrderAsLongAsTheyAreShown() {
        ask(today.minusWeeks(30));
        assertThat(VisitorCase.find()).contains(new VisitorCase(today.minusWeeks(30), List.of()));

        question().setValue(null);
        assertThat(VisitorCase.find()).isEmpty();
    }

    @Test
    void countsTheWageAtRiskBesideThePackages() {
        unfold(COST);
        text("Bruto maandloon dat u nu betaalt").setValue("2.600");

        _click(button("Reken uit"));

        assertThat(page())
                .contains("€\u00a031.200,00", "Werkgeverslasten (30%, aanname)", "€\u00a09.360,00", "€\u00a040.560,00")
                .contains("indicatief", "€\u00a02.750,00", "WIA, artikel 25 lid 9");

        text("Weken langer loon").setValue("26");
        assertThat(page()).contains("€\u00a020.280,00");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 52, 30, Bruto maandloon dat u nu betaalt, Vul dit veld in.",
        "veel, 52, 30, Bruto maandloon dat u nu betaalt, Dit is geen bedrag.",
        "0, 52, 30, Bruto maandloon dat u nu betaalt, Vul een maandloon in",
        "2600, 53, 30, Weken langer loon, Vul een aantal weken in van 1 tot en met 52.",
        "2600, 1.5, 30, Weken langer loon, Vul een aantal weken in",
        "2600, 52, 101, Werkgeverslasten in procenten, Vul een percentage in"
    })
    void refusesWhatCannotBeCountedAtItsField(String wage, String weeks, String charges, String field, String why) {
        unfold(COST);
        text("Bruto maandloon dat u nu betaalt").setValue(wage);
        text("Weken langer loon").setValue(weeks);
        text("Werkgeverslasten in procenten").setValue(charges);

        _click(button("Reken uit"));

        assertThat(text(field).getErrorMessage()).startsWith(why);
        assertThat(text("Bruto maandloon dat u nu betaalt").getValue()).isEqualTo(wage);
        assertThat(_find(CostAnswer.class)).isEmpty();
    }

    @Test
    void speaksEnglishToo() {
        UI.getCurrent().setLocale(Texts.ENGLISH);
        UI.getCurrent().refreshCurrentRoute(true);

        ask(today.minusWeeks(70));
        unfold("Was there recovery in between?");
        unfold("What has been done so far?");
        unfold("What can waiting cost?");

        assertThat(page())
                .contains("Ill since", "All dates, explained", "Take the timeline along")
                .doesNotContain("!site.", "!shell.", "!poortwachter.", "Uitleg", "Gedaan");
    }

    private void ask(LocalDate day) {
        question().setValue(day);
    }

    private void recovery(LocalDate first, LocalDate last) {
        from().setValue(first);
        until().setValue(last);
    }

    private static void unfold(String summary) {
        var details = _find(NativeDetails.class).stream()
                .filter(each -> each.getSummaryText().startsWith(summary))
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private static DateInput question() {
        return _find(DateInput.class).getFirst();
    }

    private static DateInput from() {
        return day("Eerste hersteldag");
    }

    private static DateInput until() {
        return day("Laatste hersteldag");
    }

    private static DateInput day(String label) {
        return _get(DateInput.class, spec -> spec.withLabel(label));
    }

    private static TextInput text(String label) {
        return _get(TextInput.class, spec -> spec.withLabel(label));
    }

    private static NativeButton button(String text) {
        return _get(NativeButton.class, spec -> spec.withText(text));
    }

    private static String written(LocalDate day) {
        return Formats.date(day, Texts.DUTCH);
    }

    private static String page() {
        return PageText.of(_get(Main.class));
    }
}
