package nl.werkzaak.tweedespoor.agreement;

import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.KeyValues.Entry;
import nl.werkzaak.tweedespoor.shared.Texts;

/** The blocks of an agreement while they are put together, with the Dutch words of its document. */
final class AgreementBlocks {
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();

    AgreementBlocks(Texts texts) {
        this.texts = texts;
    }

    void add(Block block) {
        blocks.add(block);
    }

    void addAll(List<Block> more) {
        blocks.addAll(more);
    }

    void heading(String key) {
        add(Block.heading(text(key)));
    }

    void subheading(String key) {
        add(Block.subheading(text(key)));
    }

    /** A line under the label of this name. */
    Entry entry(String label, String value) {
        return new Entry(text("agreement.pdf.label." + label), value);
    }

    String text(String key, Object... args) {
        return texts.get(Texts.DUTCH, key, args);
    }

    List<Block> all() {
        return List.copyOf(blocks);
    }
}
