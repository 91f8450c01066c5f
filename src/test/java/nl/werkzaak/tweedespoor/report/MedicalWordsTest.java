package nl.werkzaak.tweedespoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedicalWordsTest {
    private final MedicalWords words = new MedicalWords();

    @Test
    void namesEachWordOnceAsItWasWritten() {
        assertThat(words.in("Door de Depressie en rugpijn", "de depressie. Psychologische hulp, suïcidaal"))
                .containsExactly("depressie", "rugpijn", "psychologische", "suïcidaal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eerste ziektedag, verzuim en ziekmelding zijn bekend.",
                "Aanklacht, pijnboompitten en therapeutenstraat 3",
                "Drie gesprekken, oriëntatie en twee sollicitaties; tweede spoor.",
                "Vier uur per dag, geen nachtdienst, tillen tot 10 kilo."
            })
    void leavesWordsAboutWorkAlone(String text) {
        assertThat(words.in(text)).doesNotContain("ziektedag", "klacht", "pijn", "tillen");
    }

    @Test
    void doesNotFindAWordInsideAnother() {
        assertThat(words.in("aanklacht pijnboompit griepig")).isEmpty();
    }
}
