package nl.werkzaak.tweedespoor.order;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.tweedespoor.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalmentsTest {

    @ParameterizedTest
    @CsvSource({
        "275000, 57750, 137500, 68750, 68750, 28875, 14438, 14437",
        "100001, 21000, 50001, 25000, 25000, 10500, 5250, 5250",
        "3, 1, 2, 1, 0, 1, 0, 0",
        "735000, 154350, 367500, 183750, 183750, 77175, 38588, 38587",
        "0, 0, 0, 0, 0, 0, 0, 0",
    })
    void splitsHalfQuarterAndTheRest(long net, long vat, long n1, long n2, long n3, long v1, long v2, long v3) {
        var parts = Instalments.of(new Money(net), new Money(vat)).parts();
        assertThat(parts).extracting(p -> p.net().cents()).containsExactly(n1, n2, n3);
        assertThat(parts).extracting(p -> p.vat().cents()).containsExactly(v1, v2, v3);
        assertThat(parts.stream().mapToLong(p -> p.gross().cents()).sum()).isEqualTo(net + vat);
    }
}
