package nl.werkzaak.tweedespoor.quote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.QuoteRequestId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.stereotype.Component;

/** Neutral mails about requests and quotes; each event's mail goes out once per reader. */
@Component
class QuoteMails {
    private final Users users;
    private final Employers employers;
    private final RequestQueries requests;
    private final Outbox outbox;

    QuoteMails(Users users, Employers employers, RequestQueries requests, Outbox outbox) {
        this.users = users;
        this.employers = employers;
        this.requests = requests;
        this.outbox = outbox;
    }

    /** All of sales hears of a request, and again when its clock has run out. */
    void sales(String event, QuoteRequestId request) {
        users.withRole(Role.SALES).forEach(sales -> send(event + ":" + request, sales, event, request(request)));
    }

    void asker(String event, QuoteRequest request) {
        users.find(request.askedBy())
                .ifPresent(user -> send(event + ":" + request.id(), user, event, "/" + QuotePaths.MINE));
    }

    /** Whoever asked for the quote; without a request those who manage the employer's account. */
    void employer(String event, Quote quote) {
        readers(quote).forEach(user -> send(event + ":" + quote.id(), user, event, quote(quote)));
    }

    /** The colleague who sent it; nobody at Werkzaak waits for the answer to a quote that an employer made itself. */
    void seller(String event, Quote quote) {
        seller(quote).ifPresent(user -> send(event + ":" + quote.id(), user, event, quote(quote)));
    }

    /** The colleague who sent it; all of sales when the employer made it itself. */
    void asked(QuestionId question, Quote quote) {
        seller(quote)
                .map(List::of)
                .orElseGet(() -> users.withRole(Role.SALES))
                .forEach(user -> send("quote-question:" + question, user, "quote-question", quote(quote)));
    }

    void answered(QuestionId question, UserId asker, Quote quote) {
        users.find(asker)
                .ifPresent(user ->
                        send("quote-question-answered:" + question, user, "quote-question-answered", quote(quote)));
    }

    private Optional<UserRow> seller(Quote quote) {
        var issued = quote.issued();
        return issued == null || quote.origin().selfMade() ? Optional.empty() : users.find(issued.by());
    }

    private List<UserRow> readers(Quote quote) {
        var request = quote.origin().request();
        if (request != null) {
            var asker = requests.find(request).flatMap(row -> users.find(row.askedBy()));
            if (asker.isPresent()) {
                return List.of(asker.get());
            }
        }
        return employers.managers(quote.employerId()).stream()
                .flatMap(contact -> users.find(contact.user()).stream())
                .toList();
    }

    private void send(String event, UserRow to, String template, String link) {
        outbox.enqueue(
                new OutgoingMail(event + ":" + to.id(), to.email(), to.locale(), template, Map.of("link", link)));
    }

    private static String quote(Quote quote) {
        return "/" + QuotePaths.quote(quote.id());
    }

    private static String request(QuoteRequestId id) {
        return "/" + QuotePaths.request(id);
    }
}
