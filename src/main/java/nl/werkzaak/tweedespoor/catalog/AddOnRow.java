package nl.werkzaak.tweedespoor.catalog;

/** An add-on that a version may offer. */
public record AddOnRow(String code, String name, int coachMinutes) {}
