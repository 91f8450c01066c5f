package nl.werkzaak.tweedespoor.access;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list that staff can take along as a file.
 *
 * @param caption how the words of its table begin; empty where the page has no other
 * @param list    as the audit trail names it
 * @param heads   its first columns
 * @param count   asks how many rows it should have; empty where that takes more than one question
 * @param evil    a cell that it should hold, and that begins like a formula; empty where nobody types what it shows
 */
record ExportedList(String route, String caption, String list, List<String> heads, String count, String evil) {
    static final String COMPANY = "=1+1 BV";
    static final String COACH = "=1+1 coach";
    static final String PERSON = "=1+1 Baas";
    static final String REASON = "=1+1 als korting";
    static final String ACTION = "=1+1";

    private static final String NOT_ASKED = "";
    private static final String HARMLESS = "";
    private static final String OVER = "('COMPLETED', 'STOPPED', 'CANCELLED')";

    static Stream<ExportedList> ofSales(String employer) {
        return Stream.of(
                of("verkoop/werkgevers", "employers", "Werkgever, KvK-nummer, Plaats")
                        .counts("employer")
                        .holds(COMPANY),
                of("verkoop/werkgevers/" + employer, "customer-quotes", "Offertenummer, Pakket")
                        .counts("quote WHERE employer_id = '" + employer + "'"),
                of("verkoop", "running", "Medewerker, Werkgever, Pakket")
                        .counts("trajectory WHERE status NOT IN " + OVER)
                        .holds(COMPANY));
    }

    static Stream<ExportedList> ofBoth() {
        return Stream.of(
                of("verkoop/offertes", "quotes", "Offertenummer, Werkgever, Pakket")
                        .counts("quote")
                        .holds(COMPANY),
                of("goedkeuringen", "approvals", "Waarover")
                        .counts("approval WHERE status = 'ASKED'")
                        .holds(REASON),
                of("beheer/wachtlijst", "waiting", "Werkgever")
                        .counts("waiting_entry WHERE is_open = TRUE")
                        .holds(COMPANY),
                of("beheer/marges", "margins", "Wat, Van, Getekend").holds(COMPANY + ", Scan"),
                of("verkoop/niet-doorgegaan", "losses", "Reden").named("Redenen"),
                of("verkoop/niet-doorgegaan", "unexplained-losses", "Offertenummer, Werkgever")
                        .named("Nog zonder reden")
                        .holds(COMPANY));
    }

    /** @param coachWeek a coach and a week in which that coach has a case of the company */
    static Stream<ExportedList> ofAdmin(String coachWeek) {
        return Stream.of(
                of("beheer/gebruikers", "users", "Naam, E-mailadres")
                        .counts("user_account")
                        .holds(PERSON),
                of("beheer/coaches", "coaches", "Naam").counts("coach").holds(COACH),
                of("beheer/capaciteit", "seats", "Week, Vanaf, Vrij").hasRows("26"),
                of("beheer/planning", "planning", "Coach")
                        .named("Uren per coach")
                        .counts("coach")
                        .holds(COACH),
                of("beheer/planning", "utilisation", "Week, Vanaf")
                        .named("Geboekte en")
                        .hasRows("26"),
                of("beheer/planning/" + coachWeek, "coach-week", "Traject, Werkgever")
                        .holds(COMPANY),
                of("beheer/pakketten", "prices", "Naam").named("Pakketten en"),
                of("beheer/pakketten", "package-versions", "Naam")
                        .named("Inhoud in")
                        .counts("package_version"),
                of("beheer/kostprijs", "cost-rates", "Geldt vanaf, Een uur van een coach")
                        .named("Kostprijs")
                        .counts("cost_rate"),
                of("beheer/kostprijs", "vat-rates", "Geldt vanaf, Btw-tarief")
                        .named("Btw")
                        .counts("vat_rate"),
                of("beheer/gezondheid/bestanden", "held-documents", "Document, Werkgever")
                        .counts("document WHERE scan IN ('WAITING', 'NOT_SCANNED', 'INFECTED')")
                        .holds(COMPANY),
                of("beheer/logboek", "audit", "Moment (Nederlandse tijd), Handeling")
                        .counts("audit_event")
                        .holds(ACTION),
                of("beheer/mail", "mails", "Gemaakt (Nederlandse tijd), Aan")
                        .hasRows("LEAST(500, (SELECT COUNT(*) FROM outbox_mail))"),
                of("beheer/trajecten", "trajectories", "Medewerker, Werkgever")
                        .counts("trajectory")
                        .holds(COMPANY));
    }

    private static ExportedList of(String route, String list, String heads) {
        return new ExportedList(route, "", list, List.of(heads.split(", ")), NOT_ASKED, HARMLESS);
    }

    private ExportedList named(String words) {
        return new ExportedList(route, words, list, heads, count, evil);
    }

    private ExportedList counts(String from) {
        return hasRows("COUNT(*) FROM " + from);
    }

    private ExportedList hasRows(String rows) {
        return new ExportedList(route, caption, list, heads, "SELECT " + rows, evil);
    }

    private ExportedList holds(String cell) {
        return new ExportedList(route, caption, list, heads, count, cell);
    }

    @Override
    public String toString() {
        return list;
    }
}
