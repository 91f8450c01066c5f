package nl.werkzaak.tweedespoor.document.internal.pdf;

import nl.werkzaak.tweedespoor.document.Shape;
import nl.werkzaak.tweedespoor.document.Tone;

/** What shapes of a figure are on paper, for who shows them elsewhere. */
public final class OnPaper {
    private OnPaper() {}

    /** In points; a screen's font is wider than the one on paper. */
    public static float width(Shape.Label label) {
        return (label.bold() ? Face.BOLD : Face.REGULAR).width(Face.clean(label.text()), label.size());
    }

    /** @param rgb as {@code 0xrrggbb}; what is no tone of ours is ink */
    public static Tone tone(int rgb) {
        for (Tone tone : Tone.values()) {
            if ((House.color(tone).getRGB() & 0xffffff) == rgb) {
                return tone;
            }
        }
        return Tone.INK;
    }
}
