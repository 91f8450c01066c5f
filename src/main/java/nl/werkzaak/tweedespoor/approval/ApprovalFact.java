package nl.werkzaak.tweedespoor.approval;

/** One thing the approver should see before deciding: a discount, a margin, what differs from the version before. */
public record ApprovalFact(String label, String value) {}
