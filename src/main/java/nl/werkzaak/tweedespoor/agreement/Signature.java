package nl.werkzaak.tweedespoor.agreement;

/**
 * What the employer gives to sign: the mark, the tick that the document was read, the code from the mail.
 *
 * @param name the own name, where it is typed
 * @param drawing the strokes, where it is drawn; see {@link Drawing}
 */
public record Signature(SignatureManner manner, String name, String drawing, boolean ticked, String code) {
    /** With a typed name. */
    public Signature(String name, boolean ticked, String code) {
        this(SignatureManner.TYPED, name, "", ticked, code);
    }
}
