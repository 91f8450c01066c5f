package nl.werkzaak.tweedespoor.agreement;

import java.util.Set;
import nl.werkzaak.tweedespoor.employer.Colleagues;
import nl.werkzaak.tweedespoor.employer.Mandate;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import org.springframework.stereotype.Component;

/** A second person at an employer. */
@Component
class SigningPeople {
    private final Colleagues colleagues;
    private final AuthorityChecks authority;
    private final Personas personas;
    private final Login login;

    SigningPeople(Colleagues colleagues, AuthorityChecks authority, Personas personas, Login login) {
        this.colleagues = colleagues;
        this.authority = authority;
        this.personas = personas;
        this.login = login;
    }

    /** Asked in with these rights; nobody has looked up the authority. */
    UserRow colleague(Member member, Set<Right> rights) {
        var email = "petra-" + member.employerId() + "@bedrijf.example";
        login.as(
                member.user(),
                () -> colleagues.invite(
                        member.employerId(), EmailAddress.parse(email), "Petra Partner", rights, Mandate.COLLEAGUE));
        personas.choosePassword(personas.find(email).orElseThrow().id());
        return personas.find(email).orElseThrow();
    }

    /** May sign as well as the member. */
    UserRow partner(Member member) {
        var partner = colleague(member, Set.of(Right.READ, Right.SIGN));
        login.as(personas.sales(), () -> authority.confirm(member.employerId(), partner.id()));
        return partner;
    }
}
