package nl.werkzaak.tweedespoor.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.werkzaak.tweedespoor.demo.internal.DemoPeople.Member;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.quote.DeclineReason;
import nl.werkzaak.tweedespoor.quote.QuoteExpiry;
import nl.werkzaak.tweedespoor.quote.QuoteLosses;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Quotes of the demo that came to nothing: declined, expired with a reason that sales heard, withdrawn without one. */
@Component
@Profile("demo")
class DemoLosses {
    private static final Duration DAY = Duration.ofDays(1);

    private final DemoOffers offers;
    private final Quotes quotes;
    private final QuoteExpiry expiry;
    private final QuoteLosses losses;
    private final CurrentActor actor;
    private final PortalClock clock;

    DemoLosses(
            DemoOffers offers,
            Quotes quotes,
            QuoteExpiry expiry,
            QuoteLosses losses,
            CurrentActor actor,
            PortalClock clock) {
        this.offers = offers;
        this.quotes = quotes;
        this.expiry = expiry;
        this.losses = losses;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param members four employers, as the seeder makes them */
    void seed(List<Member> members, Instant yesterday, Actor sales) {
        expired(members.get(0), yesterday.minus(DAY.multipliedBy(45)), sales);
        declined(members.get(2), yesterday.minus(DAY.multipliedBy(20)), sales);
        withdrawn(members.get(1), yesterday.minus(DAY.multipliedBy(9)), sales);
    }

    private void declined(Member member, Instant moment, Actor sales) {
        var quote = clock.at(moment, () -> actor.runAs(sales, () -> offers.sent(member, "PLUS")));
        var word = "Een ander bureau kwam bijna vijfhonderd euro lager uit.";
        clock.at(
                moment.plus(DAY.multipliedBy(3)),
                () -> actor.runAs(member.actor(), () -> {
                    quotes.decline(quote.id(), DeclineReason.PRICE, word);
                    return quote;
                }));
    }

    private void expired(Member member, Instant moment, Actor sales) {
        var quote = clock.at(moment, () -> actor.runAs(sales, () -> offers.sent(member, "SCAN")));
        clock.at(quote.sent().expiresAt().plus(DAY), () -> actor.runAs(Actor.SYSTEM, expiry::expireDue));
        actor.runAs(
                sales,
                () -> losses.note(
                        quote.id(), DeclineReason.WORK_RESUMED, "Gehoord aan de telefoon, drie weken later."));
    }

    private void withdrawn(Member member, Instant moment, Actor sales) {
        clock.at(
                moment,
                () -> actor.runAs(sales, () -> {
                    var quote = offers.sent(member, "COMPLEET");
                    offers.withdraw(quote, "Het pakket bleek te ruim. U krijgt een nieuw aanbod.");
                    return quote;
                }));
    }
}
