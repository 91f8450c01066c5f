package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.catalog.Choice;
import nl.werkzaak.tweedespoor.catalog.Offers;
import nl.werkzaak.tweedespoor.catalog.Pricing;
import nl.werkzaak.tweedespoor.document.DocumentNumber;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteStatusTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant LAST = NOW.plusSeconds(86_400);

    /** The pinned life of a quote; the one line per status that the code is held against. */
    private static final Map<QuoteStatus, Set<QuoteStatus>> PINNED = Map.of(
            QuoteStatus.DRAFT, Set.of(QuoteStatus.SENT),
            QuoteStatus.SENT,
                    Set.of(
                            QuoteStatus.ACCEPTED,
                            QuoteStatus.DECLINED,
                            QuoteStatus.EXPIRED,
                            QuoteStatus.WITHDRAWN,
                            QuoteStatus.SUPERSEDED),
            QuoteStatus.ACCEPTED, Set.of(),
            QuoteStatus.DECLINED, Set.of(),
            QuoteStatus.EXPIRED, Set.of(),
            QuoteStatus.WITHDRAWN, Set.of(),
            QuoteStatus.SUPERSEDED, Set.of());

    private static final Map<QuoteStatus, Consumer<Quote>> VERBS = Map.of(
            QuoteStatus.SENT, quote -> quote.send(sending()),
            QuoteStatus.ACCEPTED, quote -> quote.accept(UserId.next(), NOW),
            QuoteStatus.DECLINED, quote -> quote.decline(UserId.next(), DeclineReason.PRICE, "", NOW),
            QuoteStatus.EXPIRED, quote -> quote.expire(LAST),
            QuoteStatus.WITHDRAWN, quote -> quote.withdraw(UserId.next(), "", NOW),
            QuoteStatus.SUPERSEDED, quote -> quote.supersede(UserId.next(), NOW));

    static Stream<Arguments> pairs() {
        return EnumSet.allOf(QuoteStatus.class).stream()
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goesOnlyWherePinned(QuoteStatus from, QuoteStatus to) {
        var quote = in(from);
        if (PINNED.get(from).contains(to)) {
            VERBS.get(to).accept(quote);
            assertThat(quote.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> VERBS.get(to).accept(quote)).isInstanceOf(Refusal.class);
            assertThat(quote.status()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(QuoteStatus.class)
    void changesItsContentsAsADraftOnly(QuoteStatus status) {
        var quote = in(status);
        var before = quote.facts().price();
        var other = Pricing.price(Offers.basis(Money.euros("1.00"), 2_100), Choice.PLAIN);
        if (status == QuoteStatus.DRAFT) {
            quote.compose(quote.facts().form(), quote.facts().quoted(), other, NOW);
            assertThat(quote.facts().price()).isEqualTo(other);
        } else {
            assertThatThrownBy(() ->
                            quote.compose(quote.facts().form(), quote.facts().quoted(), other, NOW))
                    .isInstanceOf(Refusal.class);
            assertThat(quote.facts().price()).isEqualTo(before);
        }
    }

    @Test
    void refusesEveryAnswerFromItsLastMomentOn() {
        for (var verb : List.<Consumer<Quote>>of(
                quote -> quote.accept(UserId.next(), LAST),
                quote -> quote.decline(UserId.next(), DeclineReason.PRICE, "", LAST),
                quote -> quote.withdraw(UserId.next(), "", LAST),
                quote -> quote.supersede(UserId.next(), LAST))) {
            var quote = in(QuoteStatus.SENT);
            assertThatThrownBy(() -> verb.accept(quote))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("quote.refusal.status.EXPIRED"));
            assertThat(quote.facts().statusAt(LAST)).isEqualTo(QuoteStatus.EXPIRED);
            assertThat(quote.facts().statusAt(LAST.minusSeconds(1))).isEqualTo(QuoteStatus.SENT);
        }
    }

    @Test
    void doesNotExpireBeforeItsTime() {
        var quote = in(QuoteStatus.SENT);
        assertThatThrownBy(() -> quote.expire(LAST.minusSeconds(1))).isInstanceOf(IllegalStateException.class);
        assertThat(quote.status()).isEqualTo(QuoteStatus.SENT);
    }

    @Test
    void hasANumberFromSendingOnOnly() {
        assertThat(in(QuoteStatus.DRAFT).facts().issued()).isNull();
        assertThat(in(QuoteStatus.SENT).facts().sent().number()).isEqualTo("OFF-2026-000001");
    }

    private static Quote in(QuoteStatus status) {
        var price = Pricing.price(Offers.basis(Money.euros("2750.00"), 2_100), Choice.PLAIN);
        var version = PackageVersionId.next();
        var quoted = new QuotedPackage(version, 2, "BASIS", "Basis", 26, 28);
        var quote = new Quote(
                EmployerId.next(),
                QuoteOrigin.ofSales(UserId.next(), null),
                QuoteForm.of(version, null, 14),
                quoted,
                price,
                NOW);
        if (status != QuoteStatus.DRAFT) {
            quote.send(sending());
        }
        if (status != QuoteStatus.DRAFT && status != QuoteStatus.SENT) {
            VERBS.get(status).accept(quote);
        }
        return quote;
    }

    private static Sending sending() {
        var number = new DocumentNumber("OFF-2026-000001", "AAAA-BBBB-CCCC");
        return new Sending(number, UserId.next(), NOW, LAST, HoldId.next());
    }
}
