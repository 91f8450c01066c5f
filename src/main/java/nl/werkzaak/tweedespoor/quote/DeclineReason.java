package nl.werkzaak.tweedespoor.quote;

/** Why an employer does not take a quote; a closed list in which no reason says anything about health. */
public enum DeclineReason {
    PRICE,
    CONTENTS,
    START_DATE,
    OTHER_PROVIDER,
    OTHER_PLAN,
    WORK_RESUMED,
    OTHER;

    public String key() {
        return "quote.decline.reason." + name();
    }
}
