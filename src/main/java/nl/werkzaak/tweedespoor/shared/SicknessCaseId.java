package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record SicknessCaseId(UUID value) {
    public static SicknessCaseId next() {
        return new SicknessCaseId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static SicknessCaseId of(String text) {
        return new SicknessCaseId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
