package nl.werkzaak.tweedespoor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadyNoticeTest {
    @Test
    void tellsThePortThatItReallyListensOn() {
        assertThat(ReadyNotice.address("http://localhost:8080", 9123)).isEqualTo("http://localhost:9123");
    }

    @Test
    void keepsTheAddressThatPeopleTypeElsewhere() {
        assertThat(ReadyNotice.address("https://tweedespoor.werkzaak.example", 8080))
                .isEqualTo("https://tweedespoor.werkzaak.example");
        assertThat(ReadyNotice.address("http://localhost:8080", null)).isEqualTo("http://localhost:8080");
    }
}
