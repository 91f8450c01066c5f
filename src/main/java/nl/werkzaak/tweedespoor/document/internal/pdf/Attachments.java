package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.io.IOException;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Attachment;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Puts files into a document as ISO 19005-3, 6.8 asks: named, typed, and tied to the document they belong to. */
final class Attachments {
    private static final PdfName ASSOCIATED = new PdfName("AF");
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName UNICODE_NAME = new PdfName("UF");

    private Attachments() {}

    /** @param made when the document was made, as PDF date */
    static void add(PdfWriter writer, List<Attachment> attachments, PdfObject made) throws IOException {
        PdfArray associated = new PdfArray();
        PdfArray names = new PdfArray();
        for (Attachment attachment : attachments) {
            PdfIndirectReference file = file(writer, attachment, made);
            associated.add(file);
            names.add(new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
            names.add(file);
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        PdfDictionary all = new PdfDictionary();
        all.put(PdfName.EMBEDDEDFILES, writer.addToBody(tree).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.NAMES, all);
        writer.getExtraCatalog().put(ASSOCIATED, associated);
    }

    private static PdfIndirectReference file(PdfWriter writer, Attachment attachment, PdfObject made)
            throws IOException {
        byte[] bytes = attachment.bytes();
        PdfDictionary facts = new PdfDictionary();
        facts.put(PdfName.SIZE, new PdfNumber(bytes.length));
        facts.put(PdfName.MODDATE, made);
        PdfStream contents = new PdfStream(bytes);
        contents.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
        contents.put(PdfName.SUBTYPE, new PdfName(attachment.contentType()));
        contents.put(PdfName.PARAMS, facts);
        contents.flateCompress();
        PdfIndirectReference stream = writer.addToBody(contents).getIndirectReference();
        PdfDictionary embedded = new PdfDictionary();
        embedded.put(PdfName.F, stream);
        embedded.put(UNICODE_NAME, stream);
        PdfDictionary file = new PdfDictionary(PdfName.FILESPEC);
        file.put(PdfName.F, new PdfString(attachment.name()));
        file.put(UNICODE_NAME, new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
        file.put(PdfName.DESC, new PdfString(attachment.description(), PdfObject.TEXT_UNICODE));
        file.put(RELATIONSHIP, new PdfName("Data"));
        file.put(PdfName.EF, embedded);
        return writer.addToBody(file).getIndirectReference();
    }
}
