package nl.werkzaak.tweedespoor.identity.internal;

/** The addresses of the login steps, with their forms. */
public final class LoginPaths {
    public static final String LOGIN = "/login";
    public static final String CODE = "/login/code";
    public static final String RESEND = "/login/code/opnieuw";
    public static final String LOGOUT = "/logout";
    /** Where a person lands after the second factor without a page asked for before. */
    public static final String HOME = "/overzicht";

    private LoginPaths() {}
}
