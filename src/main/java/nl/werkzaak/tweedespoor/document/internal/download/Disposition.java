package nl.werkzaak.tweedespoor.document.internal.download;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.document.NewDocument;

/** The file's name for every browser: plain letters for the oldest, UTF-8 for all others (RFC 5987). */
final class Disposition {
    private Disposition() {}

    static String of(DocumentRow row, boolean inline) {
        String ending = row.contentType().equals(NewDocument.PDF) ? ".pdf" : "";
        String name =
                row.title().replaceAll("[\\s\\p{Cntrl}/\\\\:*?\"<>|;]+", " ").strip() + ending;
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x20-\\x7e]+", "-");
        String utf8 = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + utf8;
    }
}
