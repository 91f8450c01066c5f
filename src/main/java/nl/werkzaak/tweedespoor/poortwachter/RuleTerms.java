package nl.werkzaak.tweedespoor.poortwachter;

/**
 * The terms that belong to no single duty, in days unless said otherwise. They count sick days, save those marked
 * "calendar".
 *
 * @param planAfterAdvice      from the doctor's advice to the plan (RPEZ 4(1))
 * @param evaluationInterval   between evaluations of the plan (UWV norm, to be checked)
 * @param trackAfterEvaluation from the first-year evaluation to the second track (Werkwijzer Poortwachter)
 * @param prospectDays         calendar: longest wait for a concrete prospect at the own employer (Werkwijzer)
 * @param newCaseGap           recovered days in a row that end a case (BW7:629(10): four weeks)
 * @param maxSanctionWeeks     weeks: longest extension of the wage (WIA 25(9))
 * @param sanctionAfterRepair  calendar: what is left of a sanction after UWV found the repair good (WIA 25)
 * @param wageOverAow          wage during sickness over AOW age (BW7:629(2): six weeks)
 * @param applyAfterLetter     calendar: time for the WIA application after a late letter of UWV (WIA 64(6))
 * @param firstTrackMayClose   small employers may close the first track after year one (pending bill)
 */
public record RuleTerms(
        int planAfterAdvice,
        int evaluationInterval,
        int trackAfterEvaluation,
        int prospectDays,
        int newCaseGap,
        int maxSanctionWeeks,
        int sanctionAfterRepair,
        int wageOverAow,
        int applyAfterLetter,
        boolean firstTrackMayClose) {

    RuleTerms withFirstTrackClosing() {
        return new RuleTerms(
                planAfterAdvice,
                evaluationInterval,
                trackAfterEvaluation,
                prospectDays,
                newCaseGap,
                maxSanctionWeeks,
                sanctionAfterRepair,
                wageOverAow,
                applyAfterLetter,
                true);
    }
}
