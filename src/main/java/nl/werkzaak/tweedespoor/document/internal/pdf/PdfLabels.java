package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.werkzaak.tweedespoor.document.PdfMeta;

/** The few words the writer itself puts on a page, in the document's language. */
record PdfLabels(Locale locale, ResourceBundle bundle) {

    static PdfLabels of(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.of("en") : Locale.of("nl");
        return new PdfLabels(locale, ResourceBundle.getBundle("messages.document", known));
    }

    Hyphens hyphens() {
        return Hyphens.of(locale);
    }

    String page(int page, int of) {
        return text("document.pdf.page", Integer.toString(page), Integer.toString(of));
    }

    String link(String target) {
        return text("document.pdf.link", target);
    }

    String signatureField(String party) {
        return text("document.pdf.signature-field", party);
    }

    String check(String address) {
        return text("document.pdf.check", address);
    }

    /** Number, date and verification code in one line: the same words on the first page and in every footer. */
    String identity(PdfMeta meta) {
        StringBuilder line = new StringBuilder();
        if (meta.number() != null) {
            line.append(text("document.pdf.number", meta.number())).append("  ·  ");
        }
        line.append(meta.date().format(DateTimeFormatter.ofPattern("d MMMM uuuu", bundle.getLocale())));
        if (meta.verificationCode() != null) {
            line.append("  ·  ").append(text("document.pdf.code", meta.verificationCode()));
        }
        return line.toString();
    }

    private String text(String key, Object... args) {
        return MessageFormat.format(bundle.getString(key), args);
    }
}
