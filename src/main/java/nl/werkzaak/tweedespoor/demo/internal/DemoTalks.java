package nl.werkzaak.tweedespoor.demo.internal;

import java.time.Instant;
import java.util.List;
import nl.werkzaak.tweedespoor.demo.internal.DemoPeople.Member;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.quote.QuestionId;
import nl.werkzaak.tweedespoor.quote.QuoteApprovals;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuoteQuestions;
import nl.werkzaak.tweedespoor.quote.QuoteVersions;
import nl.werkzaak.tweedespoor.quote.SelfMadeQuotes;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is being said about the demo's quotes: a question answered and a new version, one open, a second person asked. */
@Component
@Profile("demo")
class DemoTalks {
    private static final int HOUR = 3_600;
    /** Above the limit, so that a second person has to say yes. */
    private static final int DISCOUNT = 1_250;

    private final DemoOffers offers;
    private final QuoteQuestions questions;
    private final QuoteVersions versions;
    private final QuoteApprovals approvals;
    private final SelfMadeQuotes making;
    private final CurrentActor actor;
    private final PortalClock clock;

    DemoTalks(
            DemoOffers offers,
            QuoteQuestions questions,
            QuoteVersions versions,
            QuoteApprovals approvals,
            SelfMadeQuotes making,
            CurrentActor actor,
            PortalClock clock) {
        this.offers = offers;
        this.questions = questions;
        this.versions = versions;
        this.approvals = approvals;
        this.making = making;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param members four employers, as the seeder makes them
     * @param waits   a quote that waits for its answer, of the second of them
     */
    void seed(List<Member> members, QuoteFacts waits, Instant yesterday, Actor sales) {
        revised(members.get(3), yesterday, sales);
        ask(members.get(1), waits, "Telt de reistijd naar de boomgaard mee als coachtijd?");
        asksASecondPerson(members.get(2), sales);
        selfMade(members.get(0));
    }

    private void revised(Member member, Instant yesterday, Actor sales) {
        var first = clock.at(yesterday, () -> actor.runAs(sales, () -> offers.sent(member, "PLUS")));
        var question = clock.at(
                yesterday.plusSeconds(HOUR),
                () -> ask(member, first, "Kan er een korting af als wij er twee bestellen?"));
        clock.at(
                yesterday.plusSeconds(2 * HOUR),
                () -> actor.runAs(sales, () -> {
                    questions.answer(
                            question, "Ja. U krijgt een nieuwe versie van deze offerte, met vijf procent korting.");
                    return offers.send(offers.change(versions.revise(first.id()), form -> form.withDiscount(500)));
                }));
    }

    private QuestionId ask(Member member, QuoteFacts quote, String text) {
        return actor.runAs(member.actor(), () -> questions.ask(quote.id(), text));
    }

    private void asksASecondPerson(Member member, Actor sales) {
        actor.runAs(sales, () -> {
            var draft = offers.draft(member, "BASIS", form -> form.withDiscount(DISCOUNT));
            return approvals.ask(draft.id(), draft.version(), "Derde traject van deze klant dit jaar.");
        });
    }

    private void selfMade(Member member) {
        actor.runAs(member.actor(), () -> making.make(member.employer(), offers.version("BASIS"), List.of()));
    }
}
