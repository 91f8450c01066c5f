package nl.werkzaak.tweedespoor.document.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.document.Run;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of each marked piece of a document's pages, with what is to be read in the place of what is seen. */
final class MarkedText {
    private final Map<COSDictionary, Map<Integer, List<Run>>> pages = new HashMap<>();

    MarkedText(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            var reader = new PDFMarkedContentExtractor();
            reader.setSuppressDuplicateOverlappingText(false);
            reader.processPage(page);
            var texts = new HashMap<Integer, List<Run>>();
            for (PDMarkedContent content : reader.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    var runs = new ArrayList<Run>();
                    collect(content, runs);
                    texts.put(content.getMCID(), runs);
                }
            }
            pages.put(page.getCOSObject(), texts);
        }
    }

    List<Run> of(COSDictionary page, int id) {
        return pages.getOrDefault(page, Map.of()).getOrDefault(id, List.of());
    }

    private static void collect(PDMarkedContent content, List<Run> runs) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition text) {
                add(runs, text.getUnicode(), isBold(text));
            } else if (part instanceof PDMarkedContent inner) {
                String read = inner.getActualText();
                if (read == null) {
                    collect(inner, runs);
                } else if (inner.getContents().getFirst() instanceof TextPosition seen) {
                    add(runs, read, isBold(seen));
                }
            }
        }
    }

    private static boolean isBold(TextPosition text) {
        return text.getFont().getName().contains("Bold");
    }

    /** Joins what looks the same. */
    static void add(List<Run> runs, String text, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.bold() == bold && last.link() == null) {
            runs.set(runs.size() - 1, new Run(last.text() + text, bold, null));
        } else {
            runs.add(new Run(text, bold, null));
        }
    }
}
