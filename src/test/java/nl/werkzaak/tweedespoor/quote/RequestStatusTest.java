package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestStatusTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private static final Map<RequestStatus, Consumer<QuoteRequest>> VERBS = Map.of(
            RequestStatus.ANSWERED, request -> request.answer(UserId.next(), NOW),
            RequestStatus.CLOSED, request -> request.close(UserId.next(), CloseReason.NO_ROOM, "", NOW),
            RequestStatus.WITHDRAWN, request -> request.withdraw(UserId.next(), NOW));

    static Stream<Arguments> pairs() {
        return EnumSet.allOf(RequestStatus.class).stream()
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void endsOnce(RequestStatus from, RequestStatus to) {
        var request = new QuoteRequest(new RequestForm(EmployerId.next(), null, "", null), UserId.next(), NOW);
        if (from != RequestStatus.OPEN) {
            VERBS.get(from).accept(request);
            assertThatThrownBy(() -> VERBS.get(to).accept(request)).isInstanceOf(Refusal.class);
            assertThat(request.status()).isEqualTo(from);
        } else {
            VERBS.get(to).accept(request);
            assertThat(request.status()).isEqualTo(to);
        }
    }
}
