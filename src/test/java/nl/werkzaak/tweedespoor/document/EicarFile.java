package nl.werkzaak.tweedespoor.document;

import java.nio.charset.StandardCharsets;

/** The harmless file that every virus scanner takes for a virus (eicar.org). */
public final class EicarFile {
    private EicarFile() {}

    /** Put together here, so that no scanner stops this source. */
    public static byte[] bytes() {
        var text = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE" + "!$H+H*";
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
