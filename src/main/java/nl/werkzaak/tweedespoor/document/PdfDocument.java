package nl.werkzaak.tweedespoor.document;

import java.util.List;

/**
 * A document as meaning, not as looks: {@link TaggedPdf} gives every document the same house style and tags. The
 * title of {@code meta} is the only first-level heading, so blocks start at level 2 and never skip one.
 */
public record PdfDocument(PdfMeta meta, List<Block> blocks) {

    public PdfDocument {
        blocks = List.copyOf(blocks);
        int level = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException(
                            "Heading '%s' skips a level (PDF/UA-1, 7.4.2)".formatted(heading.text()));
                }
                level = heading.level();
            }
        }
    }
}
