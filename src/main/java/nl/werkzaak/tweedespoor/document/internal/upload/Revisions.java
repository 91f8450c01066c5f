package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * The earlier states of a file: a program may write its changes behind the file, and what it took out still stands
 * there, for whoever cuts the file off (ISO 32000-1, 7.5.6).
 */
final class Revisions {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** Far more than anybody saves a document of some pages. */
    private static final int MOST = 500;

    private Revisions() {}

    /**
     * Where each of them ends, the last one left out.
     *
     * @throws Refusal when there are too many to look at
     */
    static List<Long> before(UploadFile file, Deadline deadline) throws IOException {
        var ends = new ArrayList<Long>();
        try (var in = new BufferedInputStream(file.open(), 64 * 1024)) {
            int matched = 0;
            long at = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                at++;
                matched = next == END[matched] ? matched + 1 : begun(matched, next);
                if (matched == END.length) {
                    deadline.check();
                    ends.add(at);
                    matched = 0;
                }
                if (ends.size() > MOST) {
                    throw new Refusal("document.upload.too-much-work");
                }
            }
        }
        return ends.isEmpty() ? ends : ends.subList(0, ends.size() - 1);
    }

    /** After a wrong letter: of many percent signs the last two count. */
    private static int begun(int matched, int next) {
        if (next != '%') {
            return 0;
        }
        return matched == 2 ? 2 : 1;
    }
}
