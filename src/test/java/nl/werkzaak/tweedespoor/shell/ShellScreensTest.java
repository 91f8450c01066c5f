package nl.werkzaak.tweedespoor.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.testing.PageText;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ShellScreensTest {

    private static final String BSN_SHAPED = "Bel hem, nummer 111222333";

    @Autowired
    private Screens screens;

    @BeforeEach
    void opens() {
        screens.open();
    }

    @AfterEach
    void closes() {
        screens.close();
    }

    @Test
    void refusesANumberShapedLikeABsnAtTheField() {
        GuardedTextField field = shown(new GuardedTextField("Functie"));

        _setValue(field, BSN_SHAPED);

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("BSN");
        assertThat(field.getValue()).isEqualTo(BSN_SHAPED);
    }

    @Test
    void acceptsOrdinaryTextAfterARefusal() {
        GuardedTextArea field = shown(new GuardedTextArea("Opmerking"));
        _setValue(field, BSN_SHAPED);

        _setValue(field, "Belt liever na vijf uur");

        assertThat(field.isInvalid()).isFalse();
        assertThat(field.passes()).isTrue();
        assertThat(field.getHelperText()).contains("geen medische gegevens");
    }

    @Test
    void asksForARequiredGuardedText() {
        GuardedTextField field = shown(new GuardedTextField("Functie"));
        field.setRequiredIndicatorVisible(true);

        assertThat(field.passes()).isFalse();
        assertThat(field.getErrorMessage()).isEqualTo("Vul dit veld in.");
    }

    @Test
    void sumsUpWhatIsWrongUnderTheNamesOfTheFields() {
        TextField wrong = shown(new TextField("KvK-nummer"));
        wrong.setInvalid(true);
        wrong.setErrorMessage("Een KvK-nummer heeft 8 cijfers.");
        ErrorSummary summary = shown(new ErrorSummary());

        boolean invalid = summary.show(shown(new TextField("Naam")), wrong);

        assertThat(invalid).isTrue();
        assertThat(summary.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(_find(summary, NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("KvK-nummer: Een KvK-nummer heeft 8 cijfers.");

        wrong.setInvalid(false);
        assertThat(summary.show(wrong)).isFalse();
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void marksTheStepThatIsOnScreen() {
        Stepper stepper = shown(new Stepper(List.of("Wie", "Pakket", "Start"), 1));

        List<ListItem> steps = _find(stepper, ListItem.class);
        assertThat(steps)
                .extracting(step -> step.getElement().getAttribute("aria-current"))
                .containsExactly(null, "step", null);
        assertThat(text(stepper)).contains("Stap 2 van 3");
    }

    @Test
    void tellsTheStepsInOrderWithTheirStateInWords() {
        Timeline timeline = shown(new Timeline(List.of(
                new Timeline.Entry("Getekend", LocalDate.of(2026, 3, 2), Tone.DONE, null, null),
                new Timeline.Entry("Intake", null, Tone.LATE, "Uw coach", null))));

        assertThat(timeline).isInstanceOf(OrderedList.class);
        assertThat(text(timeline))
                .contains("Getekend (klaar)", "2 maart 2026", "Intake (te laat)", "Uw coach doet dit");
    }

    @Test
    void saysTheTimelineInATableToo() {
        LocalDate start = LocalDate.of(2026, 3, 2);
        WeeksTimeline weeks = shown(new WeeksTimeline(new WeeksTimeline.Model(
                start,
                start.plusDays(728),
                LocalDate.of(2026, 11, 22),
                List.of(new WeeksTimeline.Mark(LocalDate.of(2026, 12, 21), "Ziekmelding <UWV>", Tone.NEXT)),
                new WeeksTimeline.Band(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 4, 12), LocalDate.of(2027, 4, 12)),
                "De 104 weken")));

        assertThat(text(weeks)).contains("Nu: week 38 van 104", "21 december 2026", "42", "Tweede spoor kan beginnen");
        String picture = picture(weeks);
        assertThat(picture).contains("Ziekmelding &lt;UWV&gt;").doesNotContain("<UWV>");
        assertThat(picture).contains("Vandaag · week 38", "weeks-wide", "weeks-middle", "weeks-narrow");
    }

    @Test
    void drawsWithoutTodayOnceTheWeeksAreOver() {
        LocalDate start = LocalDate.of(2020, 1, 6);
        WeeksTimeline weeks = shown(new WeeksTimeline(new WeeksTimeline.Model(
                start, start.plusDays(728), LocalDate.of(2026, 1, 5), List.of(), null, "De 104 weken")));

        assertThat(text(weeks)).contains("De 104 weken zijn voorbij.");
        assertThat(picture(weeks)).doesNotContain("w-today", "w-band");
    }

    @Test
    void showsThePriceWithoutVatFirst() {
        MoneyText price = shown(new MoneyText(Money.euros("2750.00"), Money.euros("3327.50")));

        assertThat(text(price)).isEqualTo("€\u00a02.750,00 ex btw€\u00a03.327,50 incl. btw");
    }

    @Test
    void offersVisitorsThePublicPagesAndTheLogin() {
        UI.getCurrent().navigate("");

        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Tijdlijn", "Pakketten", "Inloggen");
        _assertNone(NativeButton.class, spec -> spec.withId("logout"));
    }

    @Test
    void keepsTheDescriptionOfFactsInPairs() {
        KeyValueList list =
                shown(new KeyValueList().add("Werkgever", "Fruit & Zn").add("Plaats", "Tiel"));

        assertThat(list.getElement().getTag()).isEqualTo("dl");
        assertThat(text(list)).isEqualTo("WerkgeverFruit & ZnPlaatsTiel");
    }

    private static String picture(WeeksTimeline weeks) {
        return weeks.getElement().getProperty("innerHTML");
    }

    private static String text(Component component) {
        return PageText.of(component);
    }

    private static <C extends Component> C shown(C component) {
        UI.getCurrent().add(component);
        return component;
    }
}
