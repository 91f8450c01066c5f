package nl.werkzaak.tweedespoor.agreement;

/** How somebody signs; all three count the same, since the code says who signs and the tick what for. */
public enum SignatureManner {
    /** The own name is typed. */
    TYPED,
    /** A signature is drawn with pen, finger, mouse or keys. */
    DRAWN,
    /** The tick alone. */
    TICKED
}
