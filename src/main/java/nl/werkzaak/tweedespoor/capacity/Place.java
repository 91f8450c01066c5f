package nl.werkzaak.tweedespoor.capacity;

import nl.werkzaak.tweedespoor.shared.Refusal;

/** A town in which coaches hold conversations. */
public record Place(String name) {
    private static final int LONGEST = 80;

    /** @throws Refusal for an empty name, one of more than 80 characters or one with a line break */
    public static Place of(String text) {
        var name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("capacity.place.text", LONGEST).at("places");
        }
        return new Place(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
