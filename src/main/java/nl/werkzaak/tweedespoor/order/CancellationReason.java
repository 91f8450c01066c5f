package nl.werkzaak.tweedespoor.order;

/** Why an order ends early; a closed list in which no reason says anything about health. */
public enum CancellationReason {
    WORK_RESUMED,
    OTHER_PLAN,
    OTHER_PROVIDER,
    EMPLOYMENT_ENDED,
    PRICE,
    START_DATE,
    MISTAKE,
    OTHER;

    public String key() {
        return "order.reason." + name();
    }
}
