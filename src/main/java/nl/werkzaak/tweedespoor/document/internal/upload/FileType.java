package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/** What a file is by its first bytes; its name and what its sender says of it do not count. */
enum FileType {
    PDF,
    JPEG,
    PNG,
    /** What an iPhone makes of a photo. */
    HEIC,
    OTHER_IMAGE,
    OFFICE,
    ARCHIVE,
    /** HTML, XML and SVG. */
    PAGE,
    OTHER;

    /** Enough for every signature that Tika knows. */
    static final int BEGINNING = 64 * 1024;

    private static final TikaConfig TIKA = tika();
    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-tar",
            "application/x-gtar",
            "application/x-bzip2",
            "application/x-xz",
            "application/java-archive",
            "application/vnd.android.package-archive");
    private static final Set<String> OFFICE_TYPES =
            Set.of("application/x-tika-msoffice", "application/x-tika-ooxml", "application/rtf", "application/msword");

    static FileType of(byte[] beginning) throws IOException {
        var type = TIKA.getDetector().detect(new ByteArrayInputStream(beginning), new Metadata());
        return switch (type.toString()) {
            case "application/pdf" -> PDF;
            case "image/jpeg" -> JPEG;
            case "image/png", "image/x-png", "image/vnd.mozilla.apng" -> PNG;
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" -> HEIC;
            default -> other(type, beginning);
        };
    }

    private static FileType other(MediaType type, byte[] beginning) {
        var name = type.toString();
        if (isOffice(name) || ARCHIVES.contains(name) && isOfficeArchive(beginning)) {
            return OFFICE;
        }
        if (ARCHIVES.contains(name)) {
            return ARCHIVE;
        }
        if (name.endsWith("html") || name.endsWith("xml") || hasMarkup(beginning)) {
            return PAGE;
        }
        return type.getType().equals("image") ? OTHER_IMAGE : OTHER;
    }

    private static boolean isOffice(String type) {
        return OFFICE_TYPES.contains(type)
                || type.startsWith("application/vnd.oasis.opendocument")
                || type.startsWith("application/vnd.openxmlformats")
                || type.startsWith("application/vnd.ms-")
                || type.startsWith("application/vnd.sun.xml");
    }

    /** An Office file of today is a ZIP that says so in its first names. */
    private static boolean isOfficeArchive(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.ISO_8859_1);
        return text.contains("[Content_Types].xml")
                || text.contains("word/")
                || text.contains("mimetypeapplication/vnd.");
    }

    /** Also where comments or blanks stand before it. */
    static boolean hasMarkup(byte[] beginning) {
        var start = new String(beginning, 0, Math.min(beginning.length, 2048), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<html")
                || start.contains("<script")
                || start.contains("<!doctype")
                || start.contains("<svg")
                || start.contains("<!entity");
    }

    private static TikaConfig tika() {
        try {
            return new TikaConfig();
        } catch (TikaException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
