package nl.werkzaak.tweedespoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.catalog.PackageContents.Line;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PackageVersionsTest {
    @Autowired
    PackageVersions versions;

    @Autowired
    Catalog catalog;

    @Autowired
    VersionFixture fixture;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    Clock clock;

    private PackageVersionId draft = PackageVersionId.next();

    @BeforeEach
    void copiesTheScan() {
        login.as(personas.admin());
        draft = versions.copy(scan());
    }

    @AfterEach
    void restores() {
        fixture.restore();
        login.out();
    }

    @Test
    void writesADraftThatNobodySeesYet() {
        versions.change(draft, changed(versions.contents(draft)));

        var contents = versions.contents(draft);
        assertThat(contents.name()).isEqualTo("Scan nieuw");
        assertThat(contents.items()).containsExactly(new Line("Gesprek", "Talk"), new Line("Advies", "Advice"));
        assertThat(contents.addOns()).containsExactly("TAALTOETS");
        assertThat(contents.costs()).isEqualTo(new CostBuildUp(12 * 60, 3, Money.euros("200.50")));
        assertThat(contents.costs().at(versions.rates())).isEqualTo(Money.euros("1295.50"));
        assertThat(offers()).extracting(PackageOffer::name).contains("Scan").doesNotContain("Scan nieuw");
        assertThatThrownBy(() -> catalog.offer(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void offersThePublishedDraftAndKeepsTheOldOneForItsOrders() {
        var old = scan();
        versions.change(draft, changed(versions.contents(draft)));
        fixture.publish(draft);

        var offer = offers().getFirst();
        assertThat(offer.version()).isEqualTo(draft);
        assertThat(offer.number()).isGreaterThan(1);
        assertThat(offer.weeks()).isEqualTo(10);
        assertThat(offer.addOns()).extracting(AddOnOffer::code).containsExactly("TAALTOETS");
        assertThat(catalog.profile(draft).minutesPerWeek().getFirst()).isEqualTo(90 + 57);
        assertThat(catalog.offer(old).name()).isEqualTo("Scan");
        assertThat(catalog.offer(old).addOns()).extracting(AddOnOffer::code).contains("GESPREK");
        assertThat(versions.row(old).status()).isEqualTo(VersionStatus.RETIRED);
        assertThatThrownBy(() -> versions.change(draft, versions.contents(draft)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("catalog.version.wrongStatus");
    }

    @Test
    void takesAPackageOutOfTheCatalogue() {
        var published = scan();
        versions.retire(published);

        assertThat(offers()).extracting(PackageOffer::code).doesNotContain("SCAN");
        assertThat(catalog.offer(published).code()).isEqualTo("SCAN");
    }

    @Test
    void refusesTheSecondOfTwoAdminsWhoChangeTheSameDraft() {
        var seen = versions.contents(draft);
        versions.change(draft, changed(seen));

        assertThatThrownBy(() -> versions.change(draft, changed(seen)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("catalog.version.changed");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Belofte, 9, 14, 60, 60, name",
        "Naam 111222333, Belofte, 9, 14, 60, 60, name",
        "Naam, '', 9, 14, 60, 60, promise",
        "Naam, Belofte, 1, 14, 60, 60, weeks",
        "Naam, Belofte, 105, 14, 60, 60, weeks",
        "Naam, Belofte, 9, 0, 0, 0, coachHours",
        "Naam, Belofte, 9, 2, 180, 0, intakeHours",
        "Naam, Belofte, 9, 2, 60, 61, closingHours",
        "Naam, Belofte, 9, 14, 60, -1, closingHours"
    })
    void saysWhichFieldIsNotRight(
            String name, String promise, int weeks, int hours, int intake, int closing, String field) {
        var was = versions.contents(draft);
        var wrong = new PackageContents(
                name,
                null,
                promise,
                null,
                was.items(),
                was.atHand(),
                weeks,
                hours,
                intake,
                closing,
                was.placementWeeks(),
                was.materials(),
                was.addOns(),
                true,
                was.version());

        assertThatThrownBy(() -> versions.change(draft, wrong))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
        assertThat(versions.contents(draft)).isEqualTo(was);
    }

    static PackageContents changed(PackageContents was) {
        return new PackageContents(
                "Scan nieuw",
                "Scan new",
                "In tien weken weet u meer.",
                null,
                List.of(new Line("Gesprek", "Talk"), new Line("Advies", "Advice")),
                was.atHand(),
                10,
                12,
                90,
                60,
                3,
                Money.euros("200.50"),
                Set.of("TAALTOETS"),
                true,
                was.version());
    }

    private List<PackageOffer> offers() {
        return catalog.published(Zones.today(clock), Texts.DUTCH);
    }

    private PackageVersionId scan() {
        return offers().stream()
                .filter(offer -> offer.code().equals("SCAN"))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
