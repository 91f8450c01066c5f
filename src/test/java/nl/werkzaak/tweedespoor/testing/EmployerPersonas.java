package nl.werkzaak.tweedespoor.testing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.employer.Colleagues;
import nl.werkzaak.tweedespoor.employer.EmployerDetails;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Mandate;
import nl.werkzaak.tweedespoor.employer.PostalAddress;
import nl.werkzaak.tweedespoor.employer.ReferredBy;
import nl.werkzaak.tweedespoor.employer.Registration;
import nl.werkzaak.tweedespoor.employer.RegistrationForm;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.employer.SizeBand;
import nl.werkzaak.tweedespoor.identity.Accounts;
import nl.werkzaak.tweedespoor.identity.LinkState;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Employers of the tests with their people, registered and confirmed as users do it. */
@Component
public class EmployerPersonas {
    private final Registration registration;
    private final Accounts accounts;
    private final Employers employers;
    private final Colleagues colleagues;
    private final Personas personas;
    private final Login login;
    private final JdbcClient jdbc;

    EmployerPersonas(
            Registration registration,
            Accounts accounts,
            Employers employers,
            Colleagues colleagues,
            Personas personas,
            Login login,
            JdbcClient jdbc) {
        this.registration = registration;
        this.accounts = accounts;
        this.employers = employers;
        this.colleagues = colleagues;
        this.personas = personas;
        this.login = login;
        this.jdbc = jdbc;
    }

    /** A person with all rights and the one employer this person acts for. */
    public record Member(UserRow user, EmployerRow employer) {
        public EmployerId employerId() {
            return employer.id();
        }
    }

    public Member sanne() {
        return member("sanne@bakkerij-degouden-korst.example", "Sanne Bakker", "Bakkerij De Gouden Korst", "90000011");
    }

    public Member joris() {
        return member("joris@fruitteelt-waalzicht.example", "Joris Appel", "Fruitteelt Waalzicht", "90000022");
    }

    public Member mo() {
        return member("mo@logistiek-betuwe.example", "Mo Vracht", "Logistiek Betuwe", "90000033");
    }

    public Member lotte() {
        return member("lotte@zorghuis-delinge.example", "Lotte Zorg", "Zorghuis De Linge", "90000044");
    }

    /** An adviser who may read and order for Sanne's and Joris's companies, but not sign. */
    public UserRow pieter() {
        var email = "pieter@adviseur-rijn.example";
        return personas.find(email).orElseGet(() -> {
            for (var member : new Member[] {sanne(), joris()}) {
                login.as(
                        member.user(),
                        () -> colleagues.invite(
                                member.employerId(),
                                EmailAddress.parse(email),
                                "Pieter Rijn",
                                Set.of(Right.READ, Right.ORDER),
                                Mandate.ADVISER));
            }
            personas.choosePassword(personas.find(email).orElseThrow().id());
            return personas.find(email).orElseThrow();
        });
    }

    /** A new employer that no other test uses. */
    public Member fresh() {
        var number = UUID.randomUUID().toString().substring(0, 8);
        return member("nieuw-" + number + "@bedrijf.example", "Nieuwe Baas", "Bedrijf " + number, unusedKvk());
    }

    /** A number that no employer has: with one that is taken a registration only asks to join. */
    public String unusedKvk() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(80_000_000))
                .mapToObj("%08d"::formatted)
                .filter(number -> !isTaken(number))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTaken(String kvk) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM employer WHERE kvk_number = ?)")
                .param(kvk)
                .query(Boolean.class)
                .single();
    }

    public Member member(String email, String name, String company, String kvk) {
        var user = personas.find(email).orElseGet(() -> {
            registration.register(form(email, name, company, kvk));
            var unconfirmed = personas.find(email).orElseThrow();
            var state = accounts.confirm(personas.token(unconfirmed.id(), "CONFIRM_EMAIL", "confirm-email"));
            if (state != LinkState.GOOD) {
                throw new IllegalStateException("The confirmation of " + email + " is " + state);
            }
            return personas.find(email).orElseThrow();
        });
        return login.as(user, () -> new Member(user, theOneOf(email)));
    }

    private EmployerRow theOneOf(String email) {
        return employers.mine().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(email + " acts for no employer"));
    }

    public static RegistrationForm form(String email, String name, String company, String kvk) {
        return new RegistrationForm(
                KvkNumber.parse(kvk),
                new EmployerDetails(
                        company,
                        new PostalAddress("Waalkade 12", Postcode.parse("4001AB"), "Tiel"),
                        PhoneNumber.parse("0344 123 456"),
                        null,
                        EmailAddress.parse(email),
                        null,
                        "PO-2026-1"),
                name,
                EmailAddress.parse(email),
                Personas.PASSWORD,
                ReferredBy.NETWORK,
                false,
                SizeBand.FROM_10_TO_49,
                Texts.DUTCH);
    }
}
