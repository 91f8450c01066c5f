package nl.werkzaak.tweedespoor.approval;

import java.util.List;
import java.util.Locale;

/** What a decision means for one kind of subject; implemented by the module that owns the subject. */
public interface ApprovalStep {
    ApprovalKind kind();

    /** What the approver sees beside the reason. */
    default List<ApprovalFact> facts(ApprovalRow row, Locale locale) {
        return List.of();
    }

    /** In the transaction of the decision; a refusal thrown here undoes it. */
    default void onApproved(ApprovalRow row) {}

    default void onRefused(ApprovalRow row) {}
}
