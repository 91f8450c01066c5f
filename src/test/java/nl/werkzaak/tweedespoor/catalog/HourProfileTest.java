package nl.werkzaak.tweedespoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourProfileTest {
    @ParameterizedTest
    @CsvSource({"9, 14", "26, 28", "39, 42", "39, 40", "52, 60", "2, 5", "104, 7"})
    void sumsExactlyToTheHours(int weeks, int hours) {
        var profile = HourProfile.of(weeks, hours, 180, 120);
        assertThat(profile.weeks()).isEqualTo(weeks);
        assertThat(profile.totalMinutes()).isEqualTo(hours * 60);
        assertThat(profile.minutesPerWeek()).allMatch(minutes -> minutes >= 0);
    }

    @Test
    void costsMoreInTheIntakeWeekAndTheLast() {
        var minutes = HourProfile.of(26, 28, 180, 120).minutesPerWeek();
        assertThat(minutes.getFirst()).isEqualTo(180 + 53);
        assertThat(minutes.getLast()).isEqualTo(120 + 54);
        assertThat(minutes.subList(1, 25)).allMatch(each -> each == 53 || each == 54);
    }

    @Test
    void refusesHoursThatDoNotCoverTheIntake() {
        assertThatThrownBy(() -> HourProfile.of(9, 4, 180, 120)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HourProfile.of(1, 14, 180, 120)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spreadsTheMinutesOfAddOnsExactly() {
        var profile = HourProfile.of(9, 14, 180, 120);
        var more = profile.plus(60);
        assertThat(more.totalMinutes()).isEqualTo(14 * 60 + 60);
        assertThat(more.weeks()).isEqualTo(9);
        for (var week = 0; week < 9; week++) {
            assertThat(more.minutesPerWeek().get(week)
                            - profile.minutesPerWeek().get(week))
                    .isBetween(6, 7);
        }
        assertThat(profile.plus(0)).isEqualTo(profile);
    }
}
