package nl.werkzaak.tweedespoor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SituationLinkTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

    @Test
    void saysAllThatWasFilledIn() {
        assertThat(SituationLink.write(situation()))
                .isEqualTo("ziek=2026-03-02&herstel=2026-05-04/2026-05-30&plan=2026-04-27&uitzicht=2027-05-10"
                        + "&geenwerk=1");
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(SituationLink.read(SituationLink.write(situation()))).isEqualTo(situation());
        assertThat(SituationLink.read("ziek=2026-03-02")).isEqualTo(Situation.since(FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ziek",
                "ziek=",
                "ziek=31-02-2026",
                "ziek=2026-02-30",
                "herstel=2026-05-04/2026-05-30",
                "ziek=2026-03-02&ziek=2026-03-03",
                "ziek=2026-03-02&herstel=2026-05-04",
                "ziek=2026-03-02&herstel=2026-05-04/2026-05-30/2026-06-01",
                "ziek=2026-03-02&herstel=2026-05-30/2026-05-04",
                "ziek=2026-03-02&plan=2026-04-01&plan=2026-04-02",
                "ziek=2026-03-02&plan=",
                "ziek=2026-03-02&naam=Jan",
                "ziek=2026-03-02&<script>"
            })
    void refusesALinkThatIsNotWhole(String fragment) {
        assertThatThrownBy(() -> SituationLink.read(fragment))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("site.link.broken"));
    }

    @Test
    void refusesMorePeriodsThanTheFormHas() {
        var most = "ziek=2026-03-02" + String.join("", Collections.nCopies(50, "&herstel=2026-05-04/2026-05-05"));

        assertThat(SituationLink.read(most).recovered()).hasSize(Situation.MOST_PERIODS);
        assertThatThrownBy(() -> SituationLink.read(most + "&herstel=2026-06-04/2026-06-05"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SituationLink.read("ziek=" + "2".repeat(10_000)))
                .isInstanceOf(Refusal.class);
    }

    private static Situation situation() {
        return new Situation(
                FIRST,
                List.of(new DateRange(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-30"))),
                Map.of(
                        Milestone.PROSPECT_UNTIL,
                        LocalDate.parse("2027-05-10"),
                        Milestone.PLAN_MADE,
                        LocalDate.parse("2026-04-27")),
                true);
    }
}
