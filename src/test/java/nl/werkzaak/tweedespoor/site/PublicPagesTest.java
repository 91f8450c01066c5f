package nl.werkzaak.tweedespoor.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.DateInput;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline;
import nl.werkzaak.tweedespoor.testing.PageText;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PublicPagesTest {

    @Autowired
    private Screens screens;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void opens() {
        screens.open();
        today = Zones.today(clock);
    }

    @AfterEach
    void closes() {
        screens.close();
    }

    @Test
    void asksOneQuestionAndShowsAnExample() {
        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText()).isEqualTo("Wanneer was de eerste ziektedag?");
        assertThat(page()).contains("Voorbeeld: ziek vanaf vandaag");
        assertThat(_find(WeeksTimeline.class)).hasSize(1);
    }

    @Test
    void answersWithTheBandAndTheLastPaidDay() {
        LocalDate first = today.minusWeeks(30);

        ask(first);

        assertThat(page())
                .contains("Ziek sinds " + written(first))
                .contains(written(first.plusWeeks(46)) + " tot " + written(first.plusWeeks(58)))
                .contains(written(first.plusDays(727)))
                .contains("Vanaf week 46 kunt u");
        assertThat(question().isInvalid()).isFalse();
    }

    @Test
    void warnsWhenTheSecondTrackShouldHaveBegun() {
        ask(today.minusWeeks(70));

        assertThat(page()).contains("Het tweede spoor had al kunnen lopen", written(today.minusWeeks(12)));
    }

    @Test
    void refusesADayInTheFutureAtTheFieldAndKeepsIt() {
        ask(today.plusDays(1));

        assertThat(question().isInvalid()).isTrue();
        assertThat(question().getErrorMessage()).startsWith("Deze dag ligt in de toekomst.");
        assertThat(question().getValue()).isEqualTo(today.plusDays(1));
    }

    @Test
    void refusesADayWhoseWagesHaveEnded() {
        ask(today.minusDays(729));

        assertThat(question().isInvalid()).isTrue();
        assertThat(question().getErrorMessage()).contains(written(today.minusDays(2)), "voorbij");
    }

    @Test
    void acceptsTheDayWhoseLastPaidDayIsToday() {
        ask(today.minusDays(727));

        assertThat(question().isInvalid()).isFalse();
        assertThat(page()).contains(written(today));
    }

    @Test
    void readsNoDayFromTheAddress() {
        UI.getCurrent()
                .navigate("", QueryParameters.of("ziek", today.minusWeeks(30).toString()));

        assertThat(page()).contains("Voorbeeld: ziek vanaf vandaag");
    }

    @Test
    void comparesThePackagesWithBothPrices() {
        UI.getCurrent().navigate("pakketten");

        assertThat(_find(Article.class)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page())
                .contains("€\u00a02.750,00 ex btw", "€\u00a03.327,50 incl. btw", "26 weken", "Kan starten vanaf")
                .contains("Wat u bij de hand moet hebben", "Uw KvK-nummer", "Dit zijn voorbeelden.");
    }

    @ParameterizedTest
    @CsvSource({
        "privacy,Wat doen wij met persoonsgegevens?,Autoriteit Persoonsgegevens",
        "toegankelijkheid,Iedereen moet dit portaal kunnen gebruiken,EN 301 549",
        "voorwaarden,Onze voorwaarden in gewone taal,50 procent bij de start"
    })
    void statesPlainly(String route, String title, String sentence) {
        UI.getCurrent().navigate(route);

        assertThat(_get(H1.class).getText()).isEqualTo(title);
        assertThat(page()).contains(sentence).doesNotContain("!site.");
    }

    @ParameterizedTest
    @CsvSource({
        "'',When was the first sick day?",
        "pakketten,Which package suits you?",
        "privacy,What do we do with personal data?"
    })
    void speaksEnglishToo(String route, String title) {
        UI.getCurrent().setLocale(Texts.ENGLISH);

        UI.getCurrent().navigate(route);
        UI.getCurrent().refreshCurrentRoute(true);

        assertThat(_get(H1.class).getText()).isEqualTo(title);
        assertThat(page()).doesNotContain("!site.", "!shell.", "ex btw");
    }

    private void ask(LocalDate day) {
        UI.getCurrent().navigate("");
        question().setValue(day);
    }

    private DateInput question() {
        return _get(DateInput.class);
    }

    private String written(LocalDate day) {
        return Formats.date(day, Texts.DUTCH);
    }

    private static String page() {
        return PageText.of(_get(Main.class));
    }
}
