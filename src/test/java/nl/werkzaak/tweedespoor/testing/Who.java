package nl.werkzaak.tweedespoor.testing;

import java.util.Map;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;

/** Everybody who could try something with a case, for tables of who may do what. */
public enum Who {
    EMPLOYER,
    EMPLOYEE,
    COACH,
    SALES,
    ADMIN,
    OTHER_EMPLOYER,
    OTHER_EMPLOYEE,
    OTHER_COACH;

    /** The people of one case, and those of another who have nothing to do with it. */
    public static Map<Who, UserRow> around(
            Case own, UserRow employee, Case other, UserRow otherEmployee, Personas personas) {
        return Map.of(
                EMPLOYER, own.member().user(),
                EMPLOYEE, employee,
                COACH, own.coach(),
                SALES, personas.sales(),
                ADMIN, personas.admin(),
                OTHER_EMPLOYER, other.member().user(),
                OTHER_EMPLOYEE, otherEmployee,
                OTHER_COACH, personas.coach(2));
    }
}
