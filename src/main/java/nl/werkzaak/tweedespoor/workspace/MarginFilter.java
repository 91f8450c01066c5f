package nl.werkzaak.tweedespoor.workspace;

/**
 * Which margins.
 *
 * @param packageCode empty for all packages
 * @param losses      only what is sold, or came out, below its integral cost
 */
public record MarginFilter(MarginBy by, String packageCode, boolean losses) {}
