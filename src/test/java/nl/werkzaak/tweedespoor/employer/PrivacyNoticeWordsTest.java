package nl.werkzaak.tweedespoor.employer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PrivacyNoticeWordsTest {
    @Autowired
    Texts texts;

    /** Who changes the words raises {@link PrivacyNotices#VERSION} and these hashes together. */
    @Test
    void raisesTheVersionWithEveryChangeOfTheWords() {
        assertThat(PrivacyNotices.VERSION).isEqualTo("2026-11");
        assertThat(hash(Texts.DUTCH)).isEqualTo("9e064938b5e874861ac64bd0403aa2903192cb5002584a03ad2d36bd7537ca0d");
        assertThat(hash(Texts.ENGLISH)).isEqualTo("5a19ee17c93e2b4b4dee43151e18c5ad820cb8bc3fb7624ca9b51fe0cd015945");
    }

    private String hash(java.util.Locale locale) {
        return PrivacyNotices.hash(PrivacyNotices.parts(texts, locale));
    }
}
