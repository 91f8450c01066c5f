package nl.werkzaak.tweedespoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.werkzaak.tweedespoor.shared.PackageId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageVersionTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT,     PUBLISHED, true",
        "DRAFT,     RETIRED,   false",
        "PUBLISHED, PUBLISHED, false",
        "PUBLISHED, RETIRED,   true",
        "RETIRED,   PUBLISHED, false",
        "RETIRED,   RETIRED,   false",
    })
    void allowsOnlyTheDrawnTransitions(VersionStatus from, VersionStatus to, boolean allowed) {
        var version = in(from);
        if (allowed) {
            move(version, to);
            assertThat(version.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move(version, to)).isInstanceOf(Refusal.class);
            assertThat(version.status()).isEqualTo(from);
        }
    }

    private static PackageVersion in(VersionStatus status) {
        var version = new PackageVersion(PackageVersionId.next(), PackageId.next());
        if (status != VersionStatus.DRAFT) {
            version.publish();
        }
        if (status == VersionStatus.RETIRED) {
            version.retire();
        }
        return version;
    }

    private static void move(PackageVersion version, VersionStatus to) {
        if (to == VersionStatus.PUBLISHED) {
            version.publish();
        } else {
            version.retire();
        }
    }
}
