package nl.werkzaak.tweedespoor.site;

import nl.werkzaak.tweedespoor.poortwachter.RuleSet;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * What an employer goes on paying when UWV lengthens the wage period (WIA 25(9)). Indicative: the charges are an
 * assumption, and benefits or insurers may pay a part.
 *
 * @param monthlyWage gross wage as it is paid now
 * @param weeks of extra wage
 * @param chargesBasisPoints employer's charges on top of the wage, in hundredths of a percent
 */
public record WageAtRisk(Money monthlyWage, int weeks, int chargesBasisPoints) {

    private static final Money MOST_WAGE = Money.euros("50000");
    private static final int MOST_CHARGES = 10_000;
    private static final long MONTHS = 12;
    private static final long WEEKS = 52;

    public WageAtRisk {
        if (monthlyWage.cents() <= 0 || monthlyWage.compareTo(MOST_WAGE) > 0) {
            throw new Refusal("site.cost.wage.range").at("wage");
        }
        if (weeks < 1 || weeks > mostWeeks()) {
            throw new Refusal("site.cost.weeks.range", mostWeeks()).at("weeks");
        }
        if (chargesBasisPoints < 0 || chargesBasisPoints > MOST_CHARGES) {
            throw new Refusal("site.cost.charges.range").at("charges");
        }
    }

    /** The longest sanction under the rules in force (WIA 25(9)). */
    public static int mostWeeks() {
        return RuleSet.current().terms().maxSanctionWeeks();
    }

    /** The wage of those weeks: twelve months are 52 weeks. */
    public Money wage() {
        return monthlyWage.ratio(MONTHS * weeks, WEEKS);
    }

    public Money charges() {
        return wage().percent(chargesBasisPoints);
    }

    public Money total() {
        return wage().plus(charges());
    }
}
