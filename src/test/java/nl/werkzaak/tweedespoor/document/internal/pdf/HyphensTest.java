package nl.werkzaak.tweedespoor.document.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.document.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen at the end of a line, and what is read there. */
class HyphensTest {
    private static final Lines.Look BODY = new Lines.Look(10.5f, 15.6f, House.INK);
    private static final Hyphens DUTCH = Hyphens.of(Locale.of("nl", "NL"));
    private static final String LONG = "arbeidsongeschiktheidsverzekeringsmaatschappij";

    @ParameterizedTest
    @CsvSource({
        "arbeidsongeschiktheidsverzekering, arbeids-on-ge-schikt-heids-ver-ze-ke-ring",
        "Loondoorbetalingsverplichting, Loon-door-be-ta-lings-ver-plich-ting",
        "inzetbaarheidsadvies, inzet-baar-heids-ad-vies",
        "voortgangsrapportage, voort-gangs-rap-por-tage",
        "opdrachtovereenkomst, opdracht-over-een-komst",
        "reïntegratie, reïn-te-gra-tie",
        "werknemer, werknemer"
    })
    void knowsWhereDutchWordsBreak(String word, String broken) {
        var shown = new StringBuilder(word);
        int[] places = DUTCH.in(word);
        for (int i = places.length - 1; i >= 0; i--) {
            shown.insert(places[i], '-');
        }
        assertThat(shown).hasToString(broken);
    }

    @Test
    void breaksAWordThatFitsNoLine() {
        assertThat(seen(Lines.of(LONG, false, BODY, 90, DUTCH)))
                .containsExactly("arbeidsonge-", "schiktheidsverze-", "keringsmaat-", "schappij");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 120, 160, 200, 240, 300, 400})
    void readsTheSameTextAtEveryWidth(int width) {
        var text = "De (" + LONG + "), zegt de re-integratiecoach/loopbaanadviseur, betaalt € 3.070,00 aan rekening"
                + " 9999999999999999999999999999 voor zacht af\u00adge\u00adbro\u00adken woorden.";
        assertThat(read(Lines.of(text, false, BODY, width, DUTCH))).isEqualTo(text.replace("\u00ad", ""));
    }

    @Test
    void readsAWordOfSeveralRunsOnce() {
        var runs = List.of(Run.of("Uw "), Run.bold("arbeidsongeschiktheids"), Run.of("verzekeraar weet het."));
        for (int width = 50; width < 240; width += 10) {
            assertThat(read(Lines.of(runs, BODY, width, DUTCH)))
                    .isEqualTo("Uw arbeidsongeschiktheidsverzekeraar weet het.");
        }
    }

    @Test
    void staysInsideTheMeasure() {
        for (int width = 60; width < 420; width += 20) {
            float measure = width;
            assertThat(Lines.of((LONG + " en voortgangsrapportages, ").repeat(5), false, BODY, width, DUTCH))
                    .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(measure));
        }
    }

    @Test
    void breaksNoWordInALineThatIsFullEnough() {
        var text = "Een zin met gewone woorden en dan een begeleidingsgesprek. ".repeat(8);
        for (var line : Lines.of(text, false, BODY, 412, DUTCH)) {
            var whole = line.fragments().stream()
                    .filter(f -> !f.text().endsWith("-"))
                    .map(Lines.Fragment::width)
                    .reduce(0f, Float::sum);
            if (seen(line).endsWith("-")) {
                assertThat(whole).isLessThan(0.8f * 412);
            }
        }
        assertThat(seen(Lines.of(text, false, BODY, 412, DUTCH.sparing()))).noneMatch(line -> line.endsWith("-"));
    }

    @Test
    void leavesOtherLanguagesAlone() {
        var english = Hyphens.of(Locale.of("en", "GB"));
        assertThat(seen(Lines.of("An internationalization " + LONG, false, BODY, 150, english)))
                .noneMatch(line -> line.endsWith("-"));
    }

    private static List<String> seen(List<Lines.Line> lines) {
        return lines.stream().map(HyphensTest::seen).toList();
    }

    private static String seen(Lines.Line line) {
        return line.fragments().stream().map(Lines.Fragment::text).collect(Collectors.joining());
    }

    private static String read(List<Lines.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.fragments().stream())
                .map(f -> Objects.requireNonNullElse(f.actual(), f.text()))
                .collect(Collectors.joining());
    }
}
