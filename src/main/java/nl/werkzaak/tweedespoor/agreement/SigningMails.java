package nl.werkzaak.tweedespoor.agreement;

import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.Contact;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.stereotype.Component;

/** The mails about an agreement that waits for a signature; each once per person, whatever runs twice. */
@Component
class SigningMails {
    private final Employers employers;
    private final Users users;
    private final Outbox outbox;

    SigningMails(Employers employers, Users users, Outbox outbox) {
        this.employers = employers;
        this.users = users;
        this.outbox = outbox;
    }

    /** To all who may sign for the employer, whether their authority was looked up or not. */
    void signers(String template, UUID agreement, EmployerId employer, OrderId order) {
        employers.signers(employer).stream()
                .map(Contact::user)
                .forEach(signer -> one(template, agreement.toString(), signer, AgreementPaths.agreement(order)));
    }

    /** @param occasion what makes this mail another one than an earlier one to the same person */
    void one(String template, String occasion, UserId reader, String link) {
        users.find(reader).ifPresent(user -> send(template, occasion, user, link));
    }

    /** To all of sales, with the way to the order. */
    void sales(String template, OrderId order) {
        sales(template, order, "/bestellingen/" + order);
    }

    void sales(String template, OrderId order, String link) {
        users.withRole(Role.SALES).forEach(user -> send(template, order.toString(), user, link));
    }

    private void send(String template, String occasion, UserRow user, String link) {
        outbox.enqueue(new OutgoingMail(
                template + ":" + occasion + ":" + user.id(),
                user.email(),
                user.locale(),
                template,
                Map.of("link", link)));
    }
}
