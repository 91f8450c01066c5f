package nl.werkzaak.tweedespoor.poortwachter;

import static nl.werkzaak.tweedespoor.poortwachter.Certainty.CHECK;
import static nl.werkzaak.tweedespoor.poortwachter.Certainty.SURE;
import static nl.werkzaak.tweedespoor.poortwachter.Owner.EMPLOYEE;
import static nl.werkzaak.tweedespoor.poortwachter.Owner.EMPLOYER;
import static nl.werkzaak.tweedespoor.poortwachter.Owner.EMPLOYER_AND_EMPLOYEE;
import static nl.werkzaak.tweedespoor.poortwachter.Owner.OCCUPATIONAL_PHYSICIAN;
import static nl.werkzaak.tweedespoor.poortwachter.Owner.UWV;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every number of the engine in one place, with its source; a new law is a new version beside the old ones. */
final class RuleVersions {
    private static final String FIRST = "2026-1";

    /** From this first sick day on the wage runs for 104 weeks. */
    private static final LocalDate TWO_YEARS_OF_WAGE = LocalDate.of(2004, 1, 1);

    static final RuleSet IN_FORCE = new RuleSet(
            FIRST,
            TWO_YEARS_OF_WAGE,
            RuleSet.Status.IN_FORCE,
            List.of(
                    rule("WVP-01", "arboNotice", null, 1, EMPLOYER, CHECK, "RPEZ 2(1), arbocontract"),
                    rule("WVP-02", "problemAnalysis", null, 6, OCCUPATIONAL_PHYSICIAN, SURE, "RPEZ 2(2)-(3)"),
                    rule("WVP-03", "actionPlan", null, 8, EMPLOYER_AND_EMPLOYEE, SURE, "RPEZ 4(1)"),
                    rule(
                            "WVP-04",
                            "evaluation",
                            null,
                            14,
                            EMPLOYER_AND_EMPLOYEE,
                            CHECK,
                            "RPEZ 4(2)b; UWV-norm 6 weken"),
                    rule("WVP-05", "uwvNotice42", null, 42, EMPLOYER, SURE, "ZW 38(1)"),
                    rule(
                            "WVP-06",
                            "firstYearEvaluation",
                            46,
                            52,
                            EMPLOYER_AND_EMPLOYEE,
                            CHECK,
                            "RPEZ 4(2)b; UWV week 46-52"),
                    rule("WVP-07", "secondTrackStart", null, 58, EMPLOYER, SURE, "Werkwijzer Poortwachter"),
                    rule("WVP-08", "uwvLetter", null, 88, UWV, SURE, "WIA 64(2)"),
                    rule(
                            "WVP-09",
                            "currentOpinion",
                            null,
                            91,
                            OCCUPATIONAL_PHYSICIAN,
                            SURE,
                            "UWV-formulier actueel oordeel"),
                    rule(
                            "WVP-10",
                            "finalEvaluation",
                            null,
                            91,
                            EMPLOYER_AND_EMPLOYEE,
                            SURE,
                            "UWV-formulier eindevaluatie"),
                    rule("WVP-11", "wiaApplication", null, 93, EMPLOYEE, SURE, "WIA 64(3)"),
                    rule("WVP-12", "sanctionDecision", null, 98, UWV, CHECK, "WIA 25; streeftermijn UWV"),
                    rule("WVP-13", "wageEnd", null, 104, EMPLOYER, SURE, "BW 7:629(1), WIA 23")),
            new RuleTerms(14, 42, 42, 91, 28, 52, 42, 42, 28, false));

    /** Bill for employers of at most 100 people; not in force as far as seen, so the day is a guess to be checked. */
    static final RuleSet CLOSING_THE_FIRST_TRACK = new RuleSet(
            "2028-voorstel-eerste-spoor",
            LocalDate.of(2028, 1, 1),
            RuleSet.Status.PROPOSED,
            IN_FORCE.rules(),
            IN_FORCE.terms().withFirstTrackClosing());

    static final List<RuleSet> ALL = List.of(IN_FORCE, CLOSING_THE_FIRST_TRACK);

    private RuleVersions() {}

    private static Rule rule(
            String id, String key, @Nullable Integer from, int week, Owner owner, Certainty certainty, String source) {
        return new Rule(id, key, from, week, owner, source, certainty, FIRST, TWO_YEARS_OF_WAGE);
    }
}
