package nl.werkzaak.tweedespoor.testing;

import java.util.List;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuoteRequests;
import nl.werkzaak.tweedespoor.quote.QuoteSending;
import nl.werkzaak.tweedespoor.quote.QuoteWriting;
import nl.werkzaak.tweedespoor.quote.RequestForm;
import nl.werkzaak.tweedespoor.quote.RequestRow;
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
    private final OrderPersonas orders;
    private final Personas personas;
    private final Login login;

    QuotePersonas(
            QuoteRequests requests,
            QuoteWriting writing,
            QuoteSending sending,
            OrderPersonas orders,
            Personas personas,
            Login login) {
        this.requests = requests;
        this.writing = writing;
        this.sending = sending;
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

    /** The current user's choice of the smallest package. */
    public PackageVersionId scan() {
        return writing.offers().stream()
                .filter(offer -> offer.code().equals("SCAN"))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
