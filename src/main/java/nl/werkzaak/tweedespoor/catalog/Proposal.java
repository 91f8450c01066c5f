package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.approval.ApprovalRow;

/** A change that waits for a second person. */
public record Proposal<T>(ApprovalRow approval, T change) {}
