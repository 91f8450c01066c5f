package nl.werkzaak.tweedespoor.testing;

import java.util.UUID;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.trajectory.EmployeeAccess;
import org.springframework.stereotype.Component;

/** Employees of the tests, asked in by their coach as in life. */
@Component
public class EmployeePersonas {
    private final EmployeeAccess access;
    private final Personas personas;
    private final Login login;

    EmployeePersonas(EmployeeAccess access, Personas personas, Login login) {
        this.access = access;
        this.personas = personas;
        this.login = login;
    }

    /** Asked in; no password chosen yet. */
    public UserRow invited(Case made) {
        var email = "werknemer-" + UUID.randomUUID().toString().substring(0, 8) + "@thuis.example";
        login.as(made.coach(), () -> access.invite(made.id(), EmailAddress.parse(email)));
        return personas.find(email).orElseThrow();
    }

    /** Asked in, and uses the account. */
    public UserRow of(Case made) {
        var user = invited(made);
        personas.choosePassword(user.id());
        return personas.find(user.email().value()).orElseThrow();
    }
}
