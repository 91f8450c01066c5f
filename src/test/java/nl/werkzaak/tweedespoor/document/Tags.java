package nl.werkzaak.tweedespoor.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tree of tags of a file, as another library sees it. */
final class Tags {
    private Tags() {}

    /** An element with the path of tags that leads to it ("Document/L/LI"). */
    record Tag(String path, PDStructureElement element) {
        /** What an attribute says ("Column", "2"); empty when there is none. */
        String attribute(String name) {
            COSBase found = element.getCOSObject().getDictionaryObject(COSName.A);
            List<COSDictionary> all = new ArrayList<>();
            if (found instanceof COSArray array) {
                array.forEach(each -> all.add((COSDictionary) each));
            } else if (found instanceof COSDictionary one) {
                all.add(one);
            }
            return all.stream()
                    .map(each -> each.getDictionaryObject(name))
                    .filter(each -> each != null)
                    .map(each -> each instanceof COSName word
                            ? word.getName()
                            : String.valueOf(((org.apache.pdfbox.cos.COSNumber) each).intValue()))
                    .findFirst()
                    .orElse("");
        }
    }

    static List<Tag> of(PDDocument pdf) throws IOException {
        List<Tag> tags = new ArrayList<>();
        walk(pdf.getDocumentCatalog().getStructureTreeRoot(), "", tags);
        return tags;
    }

    static List<Tag> at(PDDocument pdf, String path) throws IOException {
        return of(pdf).stream().filter(tag -> tag.path().equals(path)).toList();
    }

    private static void walk(PDStructureNode node, String path, List<Tag> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String own = path.isEmpty() ? element.getStructureType() : path + "/" + element.getStructureType();
                tags.add(new Tag(own, element));
                walk(element, own, tags);
            }
        }
    }
}
