package nl.werkzaak.tweedespoor.shared;

public enum Role {
    EMPLOYER,
    EMPLOYEE,
    COACH,
    SALES,
    ADMIN;

    /** The name Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
