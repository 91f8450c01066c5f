package nl.werkzaak.tweedespoor.sales;

import nl.werkzaak.tweedespoor.shared.EmployerId;

/** Addresses of sales' screens about employers, for links from mails and other modules. */
public final class SalesPaths {
    public static final String CUSTOMERS = "verkoop/werkgevers";
    public static final String CUSTOMER = CUSTOMERS + "/:employer";

    private SalesPaths() {}

    public static String customer(EmployerId employer) {
        return CUSTOMERS + "/" + employer;
    }
}
