package nl.werkzaak.tweedespoor.document;

import java.util.List;

/**
 * A document as meaning, not as looks: {@link TaggedPdf} gives every document the same house style and tags. The
 * title of {@code meta} is the only first-level heading, so blocks start at level 2 and never skip one.
 *
 * @param attachments files that go along inside the PDF; a page shows none of them
 */
public record PdfDocument(PdfMeta meta, List<Block> blocks, List<Attachment> attachments) {

    public PdfDocument(PdfMeta meta, List<Block> blocks) {
        this(meta, blocks, List.of());
    }

    public PdfDocument attaching(Attachment... files) {
        return new PdfDocument(meta, blocks, List.of(files));
    }

    public PdfDocument {
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
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
