package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record TrajectoryId(UUID value) {
    public static TrajectoryId next() {
        return new TrajectoryId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static TrajectoryId of(String text) {
        return new TrajectoryId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
