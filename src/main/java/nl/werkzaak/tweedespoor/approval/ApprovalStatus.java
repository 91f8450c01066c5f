package nl.werkzaak.tweedespoor.approval;

/** Where a request for approval stands; {@link #mayBecome} is the one definition that aggregate and tests share. */
public enum ApprovalStatus {
    ASKED,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    public boolean mayBecome(ApprovalStatus next) {
        return this == ASKED && next != ASKED;
    }

    /** Key of the word that every screen shows. */
    public String key() {
        return "approval.status." + name();
    }
}
