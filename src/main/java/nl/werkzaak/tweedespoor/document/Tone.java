package nl.werkzaak.tweedespoor.document;

/** The colours of the house style by meaning. */
public enum Tone {
    INK,
    QUIET,
    LINE,
    PRIMARY,
    TINT,
    NOW,
    LATE
}
