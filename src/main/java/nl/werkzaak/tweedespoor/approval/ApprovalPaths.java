package nl.werkzaak.tweedespoor.approval;

import nl.werkzaak.tweedespoor.shared.ApprovalId;

/** Addresses of this module's screens, for links from mails and other modules. */
public final class ApprovalPaths {
    public static final String ALL = "goedkeuringen";
    public static final String ONE = ALL + "/:approval";

    private ApprovalPaths() {}

    public static String one(ApprovalId id) {
        return ALL + "/" + id;
    }
}
