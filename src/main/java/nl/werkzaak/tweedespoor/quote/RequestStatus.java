package nl.werkzaak.tweedespoor.quote;

/** Where an employer's request for a quote stands: answered by a quote, closed by sales without one, or taken back. */
public enum RequestStatus {
    OPEN,
    ANSWERED,
    CLOSED,
    WITHDRAWN;

    public boolean mayBecome(RequestStatus next) {
        return this == OPEN && next != OPEN;
    }

    public String key() {
        return "quote.request.status." + name();
    }
}
