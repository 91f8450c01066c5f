package nl.werkzaak.tweedespoor.quote;

/** Why a quote needs a second person before it is sent. */
public enum ApprovalReason {
    /** The discount is above the limit of {@link QuoteRules#discountLimit}. */
    DISCOUNT,
    /** The price does not cover the integral cost. */
    BELOW_COST;

    public String key() {
        return "quote.approval.reason." + name();
    }
}
