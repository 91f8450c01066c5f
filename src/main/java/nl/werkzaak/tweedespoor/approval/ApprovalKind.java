package nl.werkzaak.tweedespoor.approval;

/** What is approved. */
public enum ApprovalKind {
    PACKAGE_VERSION,
    PRICE,
    VAT_RATE,
    QUOTE;

    /** Key of the word that every screen shows. */
    public String key() {
        return "approval.kind." + name();
    }
}
