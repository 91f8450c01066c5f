package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyTextTest {
    private static final byte[] KEY = HexFormat.of().parseHex("00ff".repeat(16));

    @Test
    void readsBothWritings() {
        assertThat(KeyText.bytes(Base64.getEncoder().encodeToString(KEY) + "\n"))
                .isEqualTo(KEY);
        assertThat(KeyText.bytes("00ff".repeat(16))).isEqualTo(KEY);
    }

    @Test
    void refusesWhatIsNeither() {
        assertThatThrownBy(() -> KeyText.bytes("geen sleutel")).isInstanceOf(IllegalArgumentException.class);
    }
}
