package nl.werkzaak.tweedespoor.testing;

import java.util.List;
import nl.werkzaak.tweedespoor.catalog.AddOnOffer;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.quote.DeclineReason;
import nl.werkzaak.tweedespoor.quote.QuoteApprovals;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuoteRequests;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteWriting;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.quote.RequestForm;
import nl.werkzaak.tweedespoor.quote.RequestRow;
import nl.werkzaak.tweedespoor.quote.SelfMadeQuotes;
import nl.werkzaak.tweedespoor.quote.TailoredLine;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import org.springframework.stereotype.Component;

/** Requests and quotes of the tests, made by the same services that the pages call. */
@Component
public class QuotePersonas {
    private final QuoteRequests requests;
    private final QuoteWriting writing;
    private final QuoteSending sending;
    private final SelfMadeQuotes making;
    private final Quotes quotes;
    private final QuoteApprovals approvals;
    private final OrderPersonas orders;
    private final Personas personas;
    private final Login login;

    QuotePersonas(
            QuoteRequests requests,
            QuoteWriting writing,
            QuoteSending sending,
            SelfMadeQuotes making,
            Quotes quotes,
            QuoteApprovals approvals,
            OrderPersonas orders,
            Personas personas,
            Login login) {
        this.requests = requests;
        this.writing = writing;
        this.sending = sending;
        this.making = making;
        this.quotes = quotes;
        this.approvals = approvals;
        this.orders = orders;
        this.personas = personas;
        this.login = login;
    }

    public RequestRow asked(Member member) {
        return login.as(
                member.user(),
                () -> requests.ask(new RequestForm(member.employerId(), null, "Liefst gesprekken in Tiel.", null)));
    }

    /** A draft of the smallest package. */
    public QuoteFacts draft(Member member) {
        return login.as(personas.sales(), () -> writing.begin(member.employerId(), scan()));
    }

    /** A draft with an extra, a tailored line and a discount; with a start that is free. */
    public QuoteFacts tailored(Member member, boolean hold) {
        orders.needCoach();
        return login.as(personas.sales(), () -> {
            var draft = writing.begin(member.employerId(), scan());
            var start = writing.freeStarts(draft.form()).get(3);
            var form = draft.form()
                    .withTailored(List.of(new TailoredLine("Gesprek op locatie", 2, Money.euros("45.00"), 30)))
                    .withDiscount(1_000)
                    .withStart(start, hold);
            return writing.save(draft.id(), draft.version(), form);
        });
    }

    public QuoteFacts sent(Member member, boolean hold) {
        var draft = tailored(member, hold);
        return login.as(personas.sales(), () -> sending.send(draft.id(), draft.version()));
    }

    public QuoteFacts declined(Member member, DeclineReason reason) {
        var sent = sent(member, false);
        return login.as(member.user(), () -> {
            quotes.decline(sent.id(), reason, "");
            return quotes.find(sent.id());
        });
    }

    public QuoteFacts withdrawn(Member member) {
        var sent = sent(member, false);
        return login.as(personas.sales(), () -> {
            sending.withdraw(sent.id(), "");
            return quotes.find(sent.id());
        });
    }

    /** A draft whose discount waits for a second person. */
    public QuoteFacts waitsForApproval(Member member, String reason) {
        return login.as(personas.sales(), () -> {
            var draft = writing.begin(member.employerId(), scan());
            var dear = writing.save(draft.id(), draft.version(), draft.form().withDiscount(1_500));
            approvals.ask(dear.id(), dear.version(), reason);
            return dear;
        });
    }

    /** The smallest package with its first extra, as the employer makes it without sales. */
    public QuoteFacts selfMade(Member member) {
        return login.as(member.user(), () -> {
            var scan = offered("SCAN");
            var addOns = scan.addOns().stream().limit(1).map(AddOnOffer::code).toList();
            return making.make(member.employerId(), scan.version(), addOns);
        });
    }

    /** What an employer can make a quote of, by its code; for the current user. */
    public PackageOffer offered(String code) {
        return making.offers().stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The current user's choice of the smallest package. */
    public PackageVersionId scan() {
        return writing.offers().stream()
                .filter(offer -> offer.code().equals("SCAN"))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
