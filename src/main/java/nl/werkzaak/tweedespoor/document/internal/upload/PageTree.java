package nl.werkzaak.tweedespoor.document.internal.upload;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts a file's pages by looking at them: what the file says of their number can be any number. */
final class PageTree {
    private static final int MOST_PAGES = 2000;

    private PageTree() {}

    /** @throws Refusal when there are none or too many, or when they go round in a circle */
    static int pages(PDDocument pdf) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSDictionary, Boolean>());
        var open = new ArrayDeque<COSDictionary>();
        open.push(pdf.getDocumentCatalog().getPages().getCOSObject());
        var pages = 0;
        if (open.element().getLong(COSName.COUNT) > MOST_PAGES) {
            throw new Refusal("document.upload.too-many-pages", MOST_PAGES);
        }
        while (!open.isEmpty()) {
            var node = open.pop();
            if (!seen.add(node)) {
                throw new Refusal("document.upload.unreadable");
            }
            if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                for (var n = 0; n < kids.size(); n++) {
                    if (kids.getObject(n) instanceof COSDictionary kid) {
                        open.push(kid);
                    }
                }
            } else if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE)) && ++pages > MOST_PAGES) {
                throw new Refusal("document.upload.too-many-pages", MOST_PAGES);
            }
        }
        if (pages == 0) {
            throw new Refusal("document.upload.unreadable");
        }
        return pages;
    }
}
