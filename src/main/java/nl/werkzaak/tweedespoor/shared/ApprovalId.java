package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record ApprovalId(UUID value) {
    public static ApprovalId next() {
        return new ApprovalId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static ApprovalId of(String text) {
        return new ApprovalId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
