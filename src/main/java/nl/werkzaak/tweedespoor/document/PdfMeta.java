package nl.werkzaak.tweedespoor.document;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself on its first page, in its footer and in its metadata.
 *
 * @param title the document's name in words, its only first-level heading
 * @param kind the readable sort of document ("Opdrachtovereenkomst")
 * @param number the issued number; null for a draft, which never has one
 * @param date the legal date in Europe/Amsterdam
 * @param verificationCode what a holder types to check the document; null for a draft
 * @param author the organisation that answers for the contents
 */
public record PdfMeta(
        String title,
        String kind,
        @Nullable String number,
        LocalDate date,
        @Nullable String verificationCode,
        Locale locale,
        String author) {

    public PdfMeta {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document without a title is not accessible (PDF/UA-1, 7.1)");
        }
    }
}
