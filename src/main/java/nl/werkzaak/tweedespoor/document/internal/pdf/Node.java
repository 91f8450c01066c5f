package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/**
 * A place in the tree that a screen reader walks. Its element is made when the first thing of it is painted, so the
 * tree's order is the painting order: the reading order.
 */
final class Node {
    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName OWNER = new PdfName("O");

    private final @Nullable Node parent;
    private final PdfName tag;
    private Consumer<PdfStructureElement> trait = element -> {};
    private @Nullable PdfStructureElement element;

    private Node(@Nullable Node parent, String tag) {
        this.parent = parent;
        this.tag = new PdfName(tag);
    }

    static Node root() {
        return new Node(null, "Document");
    }

    Node child(String tag) {
        return new Node(this, tag);
    }

    /** The alternative text of a figure or link. */
    Node alt(String text) {
        return with(element -> element.put(PdfName.ALT, new PdfString(text, PdfObject.TEXT_UNICODE)));
    }

    /** Attributes of one owner share a dictionary; those of several make an array (ISO 32000-1, 14.7.5.1). */
    Node attribute(String owner, String name, PdfObject value) {
        return with(element -> {
            PdfDictionary dictionary = dictionary(element, new PdfName(owner));
            dictionary.put(new PdfName(name), value);
        });
    }

    private static PdfDictionary dictionary(PdfStructureElement element, PdfName owner) {
        PdfObject there = element.get(ATTRIBUTES);
        if (there instanceof PdfDictionary first && owner.equals(first.get(OWNER))) {
            return first;
        }
        PdfDictionary fresh = new PdfDictionary();
        fresh.put(OWNER, owner);
        if (there == null) {
            element.put(ATTRIBUTES, fresh);
        } else {
            PdfArray both = there instanceof PdfArray array ? array : new PdfArray(there);
            both.add(fresh);
            element.put(ATTRIBUTES, both);
        }
        return fresh;
    }

    private Node with(Consumer<PdfStructureElement> more) {
        trait = trait.andThen(more);
        return this;
    }

    PdfStructureElement element(PdfStructureTreeRoot tree) {
        if (element == null) {
            element = parent == null
                    ? new PdfStructureElement(tree, tag)
                    : new PdfStructureElement(parent.element(tree), tag);
            trait.accept(element);
        }
        return element;
    }

    /** Adds an annotation's reference behind the kids that are there. */
    void addObject(PdfStructureTreeRoot tree, PdfDictionary objectReference) {
        PdfStructureElement self = element(tree);
        PdfArray kids = self.getAsArray(PdfName.K);
        if (kids == null) {
            kids = new PdfArray();
            self.put(PdfName.K, kids);
        }
        kids.add(objectReference);
    }
}
