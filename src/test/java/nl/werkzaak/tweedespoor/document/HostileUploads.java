package nl.werkzaak.tweedespoor.document;

import static nl.werkzaak.tweedespoor.document.ActivePdfs.action;
import static nl.werkzaak.tweedespoor.document.ActivePdfs.annotation;
import static nl.werkzaak.tweedespoor.document.ActivePdfs.encrypted;
import static nl.werkzaak.tweedespoor.document.ActivePdfs.pdf;
import static nl.werkzaak.tweedespoor.document.HostileFiles.joined;
import static nl.werkzaak.tweedespoor.document.HostileFiles.office;
import static nl.werkzaak.tweedespoor.document.HostileFiles.picture;
import static nl.werkzaak.tweedespoor.document.HostileFiles.png;
import static nl.werkzaak.tweedespoor.document.HostileFiles.text;
import static nl.werkzaak.tweedespoor.document.HostileFiles.zip;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What somebody may send who means harm, or knows no better; each with the reason it is refused for. */
final class HostileUploads {
    private static final String ENTITIES = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><x>&c;</x>";
    private static final String OUTSIDE =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&f;</x>";
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script><rect width=\"9\" height=\"9\"/></svg>";
    private static final String HTML = "<!DOCTYPE html><html><body onload=\"alert(1)\">Verslag</body></html>";

    private HostileUploads() {}

    /** @param reason the end of the message's key */
    record Hostile(String what, Supplier<byte[]> bytes, String reason) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Hostile of(String what, String reason, Supplier<byte[]> bytes) {
        return new Hostile(what, bytes, reason);
    }

    static List<Hostile> all() {
        return Stream.of(otherTypes(), broken(), active(), ActiveUploads.all(), mixed(), bombs(), pictures())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Hostile> otherTypes() {
        return List.of(
                of("nothing", "empty", () -> new byte[0]),
                of("blanks only", "not-pdf", () -> text(" ".repeat(500))),
                of("a text named pdf", "not-pdf", () -> text("Verslag over M. de V.")),
                of("a web page named pdf", "page", () -> text(HTML)),
                of("a web page behind a remark", "page", () -> text("<!-- " + "x".repeat(300) + " -->\n" + HTML)),
                of("a drawing with a script", "page", () -> text(DRAWING)),
                of("XML whose entities grow", "page", () -> text(ENTITIES)),
                of("XML that reads a file", "page", () -> text(OUTSIDE)),
                of("a Word file", "office", () -> office("word/document.xml")),
                of("an Excel file", "office", () -> office("xl/workbook.xml")),
                of("an OpenDocument file", "office", HostileFiles::openDocument),
                of(
                        "an old Word file",
                        "office",
                        () -> joined(
                                new byte[] {
                                    (byte) 0xd0,
                                    (byte) 0xcf,
                                    0x11,
                                    (byte) 0xe0,
                                    (byte) 0xa1,
                                    (byte) 0xb1,
                                    0x1a,
                                    (byte) 0xe1
                                },
                                new byte[600])),
                of("rich text", "office", () -> text("{\\rtf1\\ansi Verslag}")),
                of("a ZIP with a PDF", "archive", () -> zip("verslag.pdf", pdf(document -> {}))),
                of("a gzip", "archive", HostileFiles::gzip),
                of(
                        "a 7z",
                        "archive",
                        () -> joined(new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4}, new byte[100])),
                of("a Windows program", "not-pdf", () -> joined(text("MZ"), new byte[600])),
                of(
                        "a Linux program",
                        "not-pdf",
                        () -> joined(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, new byte[600])),
                of("a shell script", "not-pdf", () -> text("#!/bin/sh\nrm -rf /\n")),
                of(
                        "a Java class",
                        "not-pdf",
                        () -> joined(
                                new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 69},
                                new byte[100])),
                of("the EICAR test file", "not-pdf", EicarFile::bytes),
                of(
                        "EICAR behind a PDF's first line",
                        "unreadable",
                        () -> joined(text("%PDF-1.7\n"), EicarFile.bytes())));
    }

    private static List<Hostile> broken() {
        return List.of(
                of("half a PDF", "unreadable", () -> half(pdf(document -> {}))),
                of("a PDF without its last line", "unreadable", () -> {
                    var whole = pdf(document -> {});
                    return Arrays.copyOf(whole, whole.length - 8);
                }),
                of("only a PDF's first line", "unreadable", () -> text("%PDF-1.7\n")),
                of("a PDF of noise", "unreadable", () -> {
                    var noise = new byte[20_000];
                    new java.util.Random(7).nextBytes(noise);
                    return joined(text("%PDF-1.7\n"), noise, text("\n%%EOF\n"));
                }),
                of("a PDF without pages", "unreadable", ActivePdfs::noPages),
                of("pages in a circle", "unreadable", RawPdfs::pagesInACircle),
                of("a password to open", "encrypted", () -> encrypted("geheim")),
                of("a password to change", "encrypted", () -> encrypted("")));
    }

    private static List<Hostile> active() {
        return List.of(
                of("a script at opening", "active", () -> pdf(ActivePdfs::scriptAtOpening)),
                of("an address at opening", "active", () -> pdf(ActivePdfs::addressAtOpening)),
                of("a script on a page", "active", () -> pdf(ActivePdfs::scriptOnPage)),
                of("a script in the names", "active", () -> pdf(ActivePdfs::scriptInNames)),
                of("a script in an unknown place", "active", () -> pdf(ActivePdfs::hiddenScript)),
                of("a script that nothing refers to", "active", RawPdfs::looseScript),
                of("a script in disguised letters", "active", RawPdfs::disguisedScript),
                of("a script packed away", "active", RawPdfs::packedScript),
                of("a table of objects in a circle", "active", RawPdfs::tableInACircle),
                of("a program behind a link", "active", () -> pdf(ActivePdfs::launch)),
                of("a form that sends itself", "active", () -> pdf(ActivePdfs::submit)),
                of("a form that takes data in", "active", () -> pdf(action("ImportData"))),
                of("a link into another file", "active", () -> pdf(action("GoToR"))),
                of("a link into an embedded file", "active", () -> pdf(action("GoToE"))),
                of("an embedded file", "active", () -> pdf(ActivePdfs::embeddedFile)),
                of("a file pinned to a page", "active", () -> pdf(annotation("FileAttachment"))),
                of("a film", "active", () -> pdf(annotation("RichMedia"))),
                of("a dynamic form", "active", () -> pdf(ActivePdfs::dynamicForm)),
                of("words that look like a signature", "signed", RawPdfs::signatureInAStream));
    }

    private static List<Hostile> mixed() {
        return List.of(
                of("a page that is a PDF too", "mixed", () -> joined(text("<script>alert(1)</script>"), plain())),
                of("a PDF that is a page too", "mixed", () -> joined(text("%PDF-1.7\n%" + HTML + "\n"), plain())),
                of("a PDF behind blanks", "mixed", () -> joined(text("\n\n"), plain())),
                of("a PDF with a ZIP behind it", "mixed", () -> joined(plain(), zip("virus.exe", new byte[9]))),
                of("a PDF with a page behind it", "mixed", () -> joined(plain(), text(HTML))),
                of("a PDF with a program behind it", "mixed", () -> joined(plain(), text("MZ"), new byte[300])),
                of("a photo that is a PDF too", "mixed", () -> {
                    var photo = picture("jpeg");
                    var remark = joined(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 12}, text("%PDF-1.7\n\n"));
                    return joined(Arrays.copyOf(photo, 2), remark, Arrays.copyOfRange(photo, 2, photo.length), plain());
                }),
                of("a photo with a ZIP behind it", "mixed", () -> joined(picture("jpeg"), zip("a.class", new byte[9]))),
                of("a picture with a page in its start", "mixed", () -> {
                    var photo = picture("jpeg");
                    var remark = joined(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10}, text("<script>"));
                    return joined(Arrays.copyOf(photo, 2), remark, Arrays.copyOfRange(photo, 2, photo.length));
                }));
    }

    private static List<Hostile> bombs() {
        return List.of(
                of("a ZIP in a ZIP of noughts", "archive", HostileFiles::zipBomb),
                of("objects that unpack to 160 MB", "unreadable", () -> RawPdfs.objectBomb(160)),
                of("a page that unpacks to 400 MB", "too-much-work", () -> RawPdfs.contentBomb(400)),
                of("a page packed twice", "too-much-work", () -> RawPdfs.contentPackedTwice(400)),
                of("a table of millions of objects", "unreadable", RawPdfs::endlessTable),
                of("ten thousand pages", "too-many-pages", () -> RawPdfs.pages(10_000)),
                of("two billion pages, it says", "too-many-pages", () -> RawPdfs.saysItHasPages(2_000_000_000L)),
                of("lists in lists, very deep", "unreadable", () -> RawPdfs.nested(200_000)));
    }

    private static List<Hostile> pictures() {
        return List.of(
                of(
                        "a photo of an iPhone",
                        "heic",
                        () -> joined(new byte[] {0, 0, 0, 24}, text("ftypheic\0\0\0\0mif1heic"), new byte[200])),
                of("a GIF", "other-image", () -> picture("gif")),
                of("a bitmap", "other-image", () -> picture("bmp")),
                of("a TIFF", "other-image", () -> picture("tiff")),
                of("a picture of 100 million pixels", "image-large", () -> png(10_000, 10_000, 1)),
                of("a picture that unpacks to 900 MB", "image-large", () -> png(17_500, 17_500, 3_000)),
                of("a picture of a negative size", "image-unreadable", () -> png(-5, 10, 0)),
                of("half a photo", "image-unreadable", () -> Arrays.copyOf(picture("jpeg"), 200)),
                of("half a picture", "image-unreadable", () -> half(picture("png"))));
    }

    private static byte[] plain() {
        return pdf(document -> {});
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
