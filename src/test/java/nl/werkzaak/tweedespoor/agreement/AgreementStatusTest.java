package nl.werkzaak.tweedespoor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementStatusTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant SIGN_BY = NOW.plusSeconds(3600);

    private static final Map<AgreementStatus, Set<AgreementStatus>> PINNED = Map.of(
            AgreementStatus.PREPARED, Set.of(AgreementStatus.OFFERED, AgreementStatus.SUPERSEDED),
            AgreementStatus.OFFERED,
                    Set.of(
                            AgreementStatus.SIGNED,
                            AgreementStatus.DECLINED,
                            AgreementStatus.EXPIRED,
                            AgreementStatus.SUPERSEDED),
            AgreementStatus.SIGNED, Set.of(),
            AgreementStatus.DECLINED, Set.of(),
            AgreementStatus.EXPIRED, Set.of(),
            AgreementStatus.SUPERSEDED, Set.of());

    private static final Map<AgreementStatus, Consumer<Agreement>> VERBS = Map.of(
            AgreementStatus.OFFERED, a -> a.offer("R. Voorbeeld", NOW, DocumentId.next(), "00"),
            AgreementStatus.SIGNED, a -> sign(a, NOW),
            AgreementStatus.DECLINED, a -> a.decline(NOW),
            AgreementStatus.EXPIRED, a -> a.expire(NOW),
            AgreementStatus.SUPERSEDED, a -> a.supersede(NOW));

    static Stream<Arguments> pairs() {
        return EnumSet.allOf(AgreementStatus.class).stream()
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goesOnlyWherePinned(AgreementStatus from, AgreementStatus to) {
        var agreement = in(from);
        if (PINNED.get(from).contains(to)) {
            VERBS.get(to).accept(agreement);
            assertThat(agreement.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> VERBS.get(to).accept(agreement)).isInstanceOf(Refusal.class);
            assertThat(agreement.status()).isEqualTo(from);
        }
    }

    @Test
    void refusesASignatureWhenTheTermHasPassed() {
        var agreement = in(AgreementStatus.OFFERED);
        assertThatThrownBy(() -> sign(agreement, SIGN_BY)).isInstanceOf(Refusal.class);
        sign(agreement, SIGN_BY.minusMillis(1));
        assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void takesNoSignatureOfSomebodyWhoReadOtherBytes() {
        var agreement = in(AgreementStatus.OFFERED);
        assertThatThrownBy(() -> sign(agreement, NOW, "01")).hasMessage("agreement.refusal.status.SUPERSEDED");
        assertThat(agreement.status()).isEqualTo(AgreementStatus.OFFERED);
    }

    private static void sign(Agreement agreement, Instant at) {
        sign(agreement, at, "00");
    }

    private static void sign(Agreement agreement, Instant at, String read) {
        agreement.sign(
                UserId.next(),
                new Evidence(SignatureManner.TYPED, "Sanne", null, "Sanne Bakker", at, "OVK-1", read),
                DocumentId.next(),
                "11");
    }

    private static Agreement in(AgreementStatus status) {
        var agreement =
                new Agreement(OrderId.next(), EmployerId.next(), "OVK-2026-000001", "AAAA-BBBB-CCCC", "{}", SIGN_BY);
        if (status == AgreementStatus.PREPARED) {
            return agreement;
        }
        VERBS.get(AgreementStatus.OFFERED).accept(agreement);
        if (status != AgreementStatus.OFFERED) {
            VERBS.get(status).accept(agreement);
        }
        return agreement;
    }
}
