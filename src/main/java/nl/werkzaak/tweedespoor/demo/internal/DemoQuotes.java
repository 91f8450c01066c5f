package nl.werkzaak.tweedespoor.demo.internal;

import java.time.Instant;
import java.util.List;
import nl.werkzaak.tweedespoor.demo.internal.DemoPeople.Member;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuoteRequests;
import nl.werkzaak.tweedespoor.quote.QuoteWriting;
import nl.werkzaak.tweedespoor.quote.RequestForm;
import nl.werkzaak.tweedespoor.quote.TailoredLine;
import nl.werkzaak.tweedespoor.sales.SalesFile;
import nl.werkzaak.tweedespoor.sales.SalesFile.NextAction;
import nl.werkzaak.tweedespoor.sales.SalesFiles;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Requests and quotes of the demo: two that wait, a quote that was sent with a seat, one being written, and more. */
@Component
@Profile("demo")
class DemoQuotes {
    private static final int WEEKS_FROM_FIRST_FREE = 4;

    private final QuoteRequests requests;
    private final QuoteWriting writing;
    private final DemoOffers offers;
    private final DemoTalks talks;
    private final DemoLosses losses;
    private final SalesFiles files;
    private final CurrentActor actor;
    private final PortalClock clock;

    DemoQuotes(
            QuoteRequests requests,
            QuoteWriting writing,
            DemoOffers offers,
            DemoTalks talks,
            DemoLosses losses,
            SalesFiles files,
            CurrentActor actor,
            PortalClock clock) {
        this.requests = requests;
        this.writing = writing;
        this.offers = offers;
        this.talks = talks;
        this.losses = losses;
        this.files = files;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param members four employers, as the seeder makes them */
    void seed(List<Member> members, Instant yesterday, Actor sales) {
        losses.seed(members, yesterday, sales);
        var joris = members.get(1);
        var asked = clock.at(
                yesterday, () -> ask(joris, "WERKPLEK", "Kan de coach ook bij ons in de boomgaard langskomen?"));
        var waits = clock.at(yesterday.plusSeconds(2 * 3_600), () -> actor.runAs(sales, () -> send(asked)));
        clock.at(yesterday.plusSeconds(3_600), () -> ask(members.get(2), "PLUS", ""));
        ask(members.get(0), null, "Wij willen graag weten welk pakket past bij iemand die in ploegen werkt.");
        actor.runAs(sales, () -> offers.draft(members.get(3), "BASIS", form -> form.withDiscount(500)));
        actor.runAs(sales, () -> look(joris));
        talks.seed(members, waits, yesterday, sales);
    }

    /** What a colleague keeps of a customer. */
    private SalesFile look(Member member) {
        files.note(member.employer(), "Belt het liefst na vijf uur; overdag staat hij in de boomgaard.");
        var today = Zones.today(clock);
        files.plan(files.of(member.employer()), new NextAction(today, "Bellen of de offerte duidelijk is"));
        return files.of(member.employer());
    }

    private QuoteRequestId ask(Member member, @Nullable String code, String wish) {
        return actor.runAs(member.actor(), () -> requests.ask(
                        new RequestForm(member.employer(), code == null ? null : offers.version(code), wish, null))
                .id());
    }

    private QuoteFacts send(QuoteRequestId request) {
        var draft = writing.begin(request, offers.version("WERKPLEK"));
        var form = draft.form()
                .withTailored(
                        List.of(new TailoredLine("Gesprek in de boomgaard, met reistijd", 3, Money.euros("65.00"), 60)))
                .withDiscount(250);
        var start =
                writing.freeStarts(form).stream().skip(WEEKS_FROM_FIRST_FREE).findFirst();
        var wished = start.isPresent() ? form.withStart(start.get(), true) : form;
        return offers.send(offers.change(draft, before -> wished));
    }
}
