package nl.werkzaak.tweedespoor.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** PDFs as programs write them, with something in them that acts. */
final class ActivePdfs {
    private ActivePdfs() {}

    static byte[] pdf(Consumer<PDDocument> change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            change.accept(document);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static byte[] noPages() {
        try (PDDocument document = new PDDocument()) {
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encrypted(String password) {
        return pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static void link(PDDocument document) {
        PDActionURI action = new PDActionURI();
        action.setURI("https://tweedespoor.example/");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        annotate(document, link);
    }

    static void launch(PDDocument document) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(new PDActionLaunch());
        annotate(document, link);
    }

    static void submit(PDDocument document) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(new PDActionSubmitForm());
        annotate(document, link);
    }

    static void annotate(PDDocument document, PDAnnotationLink link) {
        try {
            document.getPage(1).getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void scriptAtOpening(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
    }

    static void scriptOnPage(PDDocument document) {
        PDPageAdditionalActions actions = new PDPageAdditionalActions();
        actions.setO(new PDActionJavaScript("app.alert('x')"));
        document.getPage(1).setActions(actions);
    }

    static void scriptInNames(PDDocument document) {
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.getPDFName("JavaScript"), new COSDictionary());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
    }

    static void hiddenScript(PDDocument document) {
        COSDictionary hidden = new COSDictionary();
        hidden.setItem(COSName.getPDFName("X"), new PDActionJavaScript("app.alert('x')"));
        document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Unknown"), hidden);
    }

    static void embeddedFile(PDDocument document) {
        try {
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3}));
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("dossier.docx");
            specification.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(java.util.Map.of("dossier", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void dynamicForm(PDDocument document) {
        PDAcroForm form = new PDAcroForm(document);
        form.getCOSObject().setItem(COSName.getPDFName("XFA"), new COSArray());
        document.getDocumentCatalog().setAcroForm(form);
    }

    /** An action of this kind behind a link on the second page. */
    static Consumer<PDDocument> action(String kind) {
        return document -> {
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, kind);
            PDAnnotationLink link = new PDAnnotationLink();
            link.getCOSObject().setItem(COSName.A, action);
            annotate(document, link);
        };
    }

    /** A link that is no link but a note of this kind. */
    static Consumer<PDDocument> annotation(String kind) {
        return document -> {
            PDAnnotationLink note = new PDAnnotationLink();
            note.getCOSObject().setName(COSName.SUBTYPE, kind);
            annotate(document, note);
        };
    }

    static void addressAtOpening(PDDocument document) {
        PDActionURI action = new PDActionURI();
        action.setURI("https://tweedespoor.example/");
        document.getDocumentCatalog().setOpenAction(action);
    }
}
