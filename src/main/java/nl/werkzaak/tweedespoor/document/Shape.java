package nl.werkzaak.tweedespoor.document;

/** What a {@link Block.Figure} is drawn with. */
public sealed interface Shape {
    record Line(float x1, float y1, float x2, float y2, float width, Tone tone) implements Shape {}

    record Bar(float x, float y, float width, float height, Tone tone) implements Shape {}

    record Dot(float x, float y, float radius, Tone tone, boolean filled) implements Shape {}

    record Label(float x, float y, String text, float size, boolean bold, Tone tone) implements Shape {}
}
