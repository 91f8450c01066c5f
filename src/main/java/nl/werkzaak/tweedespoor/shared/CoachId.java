package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record CoachId(UUID value) {
    public static CoachId next() {
        return new CoachId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static CoachId of(String text) {
        return new CoachId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
