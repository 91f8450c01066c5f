package nl.werkzaak.tweedespoor.poortwachter;

import static nl.werkzaak.tweedespoor.poortwachter.Owner.EMPLOYEE;
import static nl.werkzaak.tweedespoor.poortwachter.Owner.EMPLOYER;
import static nl.werkzaak.tweedespoor.poortwachter.Owner.EMPLOYER_AND_EMPLOYEE;
import static nl.werkzaak.tweedespoor.poortwachter.Owner.OCCUPATIONAL_PHYSICIAN;
import static nl.werkzaak.tweedespoor.poortwachter.Owner.UWV;
import static nl.werkzaak.tweedespoor.poortwachter.Rule.check;
import static nl.werkzaak.tweedespoor.poortwachter.Rule.sure;

import java.util.List;

/**
 * Every number of the engine in one place, with its source. Terms are in days and count sick days, save
 * {@code prospectDays} (calendar days).
 *
 * @param version            names the set, so that a shown date can be traced to its rules
 * @param planAfterAdvice    days from the doctor's advice to the plan (RPEZ 4(1))
 * @param evaluationInterval days between evaluations of the plan (UWV norm, to be checked)
 * @param trackAfterEvaluation days from the first-year evaluation to the second track (Werkwijzer Poortwachter)
 * @param prospectDays       longest wait for a concrete prospect at the own employer (Werkwijzer: three months)
 * @param newCaseGap         recovered days in a row that end a case (BW7:629(10): four weeks)
 * @param maxSanctionWeeks   longest extension of the wage (WIA 25(9))
 */
public record RuleSet(
        String version,
        List<Rule> rules,
        int planAfterAdvice,
        int evaluationInterval,
        int trackAfterEvaluation,
        int prospectDays,
        int newCaseGap,
        int maxSanctionWeeks) {

    public static final RuleSet CURRENT = new RuleSet(
            "2026-1",
            List.of(
                    check("WVP-01", "arboNotice", 1, EMPLOYER, "RPEZ 2(1), arbocontract"),
                    sure("WVP-02", "problemAnalysis", 6, OCCUPATIONAL_PHYSICIAN, "RPEZ 2(2)-(3)"),
                    sure("WVP-03", "actionPlan", 8, EMPLOYER_AND_EMPLOYEE, "RPEZ 4(1)"),
                    check("WVP-04", "evaluation", 14, EMPLOYER_AND_EMPLOYEE, "RPEZ 4(2)b; UWV-norm 6 weken"),
                    sure("WVP-05", "uwvNotice42", 42, EMPLOYER, "ZW 38(1)"),
                    check("WVP-06", "firstYearEvaluation", 52, EMPLOYER_AND_EMPLOYEE, "RPEZ 4(2)b; UWV week 46-52")
                            .from(46),
                    sure("WVP-07", "secondTrackStart", 58, EMPLOYER, "Werkwijzer Poortwachter"),
                    sure("WVP-08", "uwvLetter", 88, UWV, "WIA 64(2)"),
                    sure("WVP-09", "currentOpinion", 91, OCCUPATIONAL_PHYSICIAN, "UWV-formulier actueel oordeel"),
                    sure("WVP-10", "finalEvaluation", 91, EMPLOYER_AND_EMPLOYEE, "UWV-formulier eindevaluatie"),
                    sure("WVP-11", "wiaApplication", 93, EMPLOYEE, "WIA 64(3)"),
                    check("WVP-12", "sanctionDecision", 98, UWV, "WIA 25; streeftermijn UWV"),
                    sure("WVP-13", "wageEnd", 104, EMPLOYER, "BW 7:629(1), WIA 23")),
            14,
            42,
            42,
            91,
            28,
            52);

    public RuleSet {
        rules = List.copyOf(rules);
    }

    Rule rule(String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
    }
}
