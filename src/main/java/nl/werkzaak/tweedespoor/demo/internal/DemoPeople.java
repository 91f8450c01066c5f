package nl.werkzaak.tweedespoor.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.CoachForm;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.HoursSpan;
import nl.werkzaak.tweedespoor.employer.Branches;
import nl.werkzaak.tweedespoor.employer.Colleagues;
import nl.werkzaak.tweedespoor.employer.EmployerDetails;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Mandate;
import nl.werkzaak.tweedespoor.employer.PostalAddress;
import nl.werkzaak.tweedespoor.employer.ReferredBy;
import nl.werkzaak.tweedespoor.employer.Registration;
import nl.werkzaak.tweedespoor.employer.RegistrationForm;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.employer.SizeBand;
import nl.werkzaak.tweedespoor.identity.Accounts;
import nl.werkzaak.tweedespoor.identity.Invitation;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo: invited or registered, and let in by the mails they get. All are invented. */
@Component
@Profile("demo")
class DemoPeople {
    static final String PASSWORD = "Demo-wachtwoord-2026";
    private static final int COACH_MINUTES = 24 * 60;

    private final Users users;
    private final Accounts accounts;
    private final Registration registration;
    private final Employers employers;
    private final Branches branches;
    private final Colleagues colleagues;
    private final Coaches coaches;
    private final CurrentActor actor;
    private final DemoPost post;

    DemoPeople(
            Users users,
            Accounts accounts,
            Registration registration,
            Employers employers,
            Branches branches,
            Colleagues colleagues,
            Coaches coaches,
            CurrentActor actor,
            DemoPost post) {
        this.users = users;
        this.accounts = accounts;
        this.registration = registration;
        this.employers = employers;
        this.branches = branches;
        this.colleagues = colleagues;
        this.coaches = coaches;
        this.actor = actor;
        this.post = post;
    }

    /** Somebody who can act, and the employer acted for. */
    record Member(Actor actor, EmailAddress email, EmployerId employer) {}

    Actor staff(String email, String name, Role role, Permission... permissions) {
        var address = EmailAddress.parse(email);
        var invitation = new Invitation(address, name, role, Set.of(permissions));
        var id = actor.runAs(Actor.SYSTEM, () -> users.invite(invitation));
        accounts.choosePassword(post.token(address), PASSWORD);
        return acting(id);
    }

    void coach(Actor admin, DemoCoach coach, LocalDate since) {
        var login = staff("coach" + coach.number() + "@werkzaak.example", coach.name(), Role.COACH);
        var form = new CoachForm(
                login.id(),
                coach.name(),
                "0344 00 01 0" + coach.number(),
                coach.town(),
                coach.skills(),
                6,
                null,
                List.of(new HoursSpan(since, null, COACH_MINUTES)),
                List.of(),
                0);
        actor.runAs(admin, () -> coaches.add(form));
    }

    Member employer(String email, String contact, String company, String kvk, PostalAddress address) {
        var reader = EmailAddress.parse(email);
        var details = new EmployerDetails(
                company, address, PhoneNumber.parse("0344 123 456"), null, reader, null, "Inkoop " + kvk);
        registration.register(new RegistrationForm(
                KvkNumber.parse(kvk),
                details,
                contact,
                reader,
                PASSWORD,
                ReferredBy.NETWORK,
                false,
                SizeBand.FROM_10_TO_49,
                Texts.DUTCH));
        accounts.confirm(post.token(reader));
        var member = acting(find(reader));
        var employer = actor.runAs(member, () -> employers.mine().getFirst().id());
        return new Member(member, reader, employer);
    }

    void branch(Member manager, String name, PostalAddress address) {
        actor.runAs(manager.actor(), () -> branches.add(manager.employer(), name, address, null));
    }

    /** An outside adviser who may look and order, but not sign. */
    void adviser(String email, String name, List<Member> clients) {
        var address = EmailAddress.parse(email);
        for (var client : clients) {
            actor.runAs(
                    client.actor(),
                    () -> colleagues.invite(
                            client.employer(), address, name, Set.of(Right.READ, Right.ORDER), Mandate.ADVISER));
        }
        accounts.choosePassword(post.token(address), PASSWORD);
    }

    Actor coachActor(nl.werkzaak.tweedespoor.shared.CoachId coach) {
        var login = actor.runAs(Actor.SYSTEM, () -> coaches.find(coach)).user();
        return acting(java.util.Objects.requireNonNull(login));
    }

    static PostalAddress address(String street, String postcode, String town) {
        return new PostalAddress(street, Postcode.parse(postcode), town);
    }

    private Actor acting(UserId id) {
        return users.find(id).orElseThrow().actor();
    }

    private UserId find(EmailAddress email) {
        return users.withRole(Role.EMPLOYER).stream()
                .filter(user -> user.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
