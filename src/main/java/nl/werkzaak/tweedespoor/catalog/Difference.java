package nl.werkzaak.tweedespoor.catalog;

/**
 * One thing in which a version differs from the one before it.
 *
 * @param label  message key of what it is
 * @param before empty for what is new
 * @param after  empty for what went away
 */
public record Difference(String label, String before, String after) {}
