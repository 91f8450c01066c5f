package nl.werkzaak.tweedespoor.agreement;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;

/** Plain text with "# " for headings and "- " for list items; the only markup that terms need. */
final class TermsText {
    private TermsText() {}

    static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<String>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("- ")) {
                items.add(line.substring(2).strip());
                continue;
            }
            flush(items, blocks);
            if (line.startsWith("# ")) {
                blocks.add(Block.subheading(line.substring(2).strip()));
            } else if (!line.isEmpty()) {
                blocks.add(Block.paragraph(line));
            }
        }
        flush(items, blocks);
        return blocks;
    }

    private static void flush(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(Block.bullets(items.toArray(String[]::new)));
            items.clear();
        }
    }
}
