package nl.werkzaak.tweedespoor.agreement;

import java.text.Bidi;
import java.text.Normalizer;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.jspecify.annotations.Nullable;

/**
 * What the employer gives to sign: the mark, the tick that the document was read, the code from the mail.
 *
 * @param name the own name, where it is typed
 * @param drawing the strokes, where it is drawn; see {@link Drawing}
 */
public record Signature(SignatureManner manner, String name, String drawing, boolean ticked, String code) {
    /** In characters, as the agreement keeps it. */
    public static final int LONGEST_NAME = 120;

    public Signature {
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    /** With a typed name. */
    public Signature(String name, boolean ticked, String code) {
        this(SignatureManner.TYPED, name, "", ticked, code);
    }

    /**
     * @return what was drawn, of a drawn signature
     * @throws Refusal at the field that is missing or cannot stand in the document as it was given
     */
    @Nullable
    Drawing requireComplete() {
        var drawn = manner == SignatureManner.DRAWN ? Drawing.parse(drawing) : null;
        if (manner == SignatureManner.TYPED) {
            requireName();
        }
        if (!ticked) {
            throw new Refusal("agreement.refusal.tick").at("tick");
        }
        if (code.isBlank()) {
            throw new Refusal("agreement.refusal.codeEmpty").at("code");
        }
        return drawn;
    }

    private void requireName() {
        if (name.isBlank()) {
            throw new Refusal("agreement.refusal.name").at("name");
        }
        TextGuard.require("name", name, LONGEST_NAME);
        boolean otherWay = Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        if (otherWay || !TaggedPdf.shows(name)) {
            throw new Refusal("agreement.refusal.nameLetters").at("name");
        }
    }
}
