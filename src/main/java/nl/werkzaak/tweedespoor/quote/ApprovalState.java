package nl.werkzaak.tweedespoor.quote;

import java.util.Set;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft stands with its second person.
 *
 * @param reasons why it needs one; empty when it needs none
 * @param latest  the last question about it, whichever version that was about
 * @param rules   with the limit that counts today
 */
public record ApprovalState(
        Set<ApprovalReason> reasons, @Nullable ApprovalRow latest, Phase phase, QuoteRules rules) {
    public ApprovalState {
        reasons = Set.copyOf(reasons);
    }

    public enum Phase {
        NOT_NEEDED,
        TO_ASK,
        ASKED,
        APPROVED,
        REFUSED,
        /** It was approved, and changed after that. */
        VOID;

        public String key() {
            return "quote.approval.phase." + name();
        }
    }

    public boolean maySend() {
        return phase == Phase.NOT_NEEDED || phase == Phase.APPROVED;
    }

    public boolean mayAsk() {
        return !maySend() && phase != Phase.ASKED;
    }

    static ApprovalState of(Set<ApprovalReason> reasons, @Nullable ApprovalRow latest, long version, QuoteRules rules) {
        return new ApprovalState(reasons, latest, reasons.isEmpty() ? Phase.NOT_NEEDED : phase(latest, version), rules);
    }

    private static Phase phase(@Nullable ApprovalRow latest, long version) {
        if (latest == null) {
            return Phase.TO_ASK;
        }
        var same = latest.subjectVersion() == version;
        return switch (latest.status()) {
            case ASKED -> same ? Phase.ASKED : Phase.TO_ASK;
            case APPROVED -> same ? Phase.APPROVED : Phase.VOID;
            case REFUSED -> same ? Phase.REFUSED : Phase.TO_ASK;
            case WITHDRAWN -> Phase.TO_ASK;
        };
    }
}
