package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.werkzaak.tweedespoor.shared.Refusal;

/** Finds a file that is something else as well: shown as a document here, opened as a page or a program elsewhere. */
final class SecondFace {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    /** The end of a ZIP's directory, with its numbers of disks, which are nought. */
    private static final byte[] ZIP_END = {'P', 'K', 5, 6, 0, 0, 0, 0};

    private static final byte[] END_OF_PDF = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** A ZIP's directory may be followed by a comment of this length. */
    private static final int TAIL = 64 * 1024 + 22;
    /** Where programs still look for the first line of a PDF. */
    private static final int LOOKED_AT = 1024;

    private SecondFace() {}

    static void refuse(UploadFile file, FileType type, byte[] beginning) throws IOException {
        var tail = tail(file);
        var end = last(tail, END_OF_PDF);
        if (type == FileType.PDF && end < 0) {
            throw new Refusal("document.upload.unreadable"); // cut off
        }
        var mixed = last(tail, ZIP_END) >= 0
                || FileType.hasMarkup(beginning)
                || (type == FileType.PDF ? hasMoreBehind(tail, end) : hasPdfInside(beginning));
        if (mixed) {
            throw new Refusal("document.upload.mixed");
        }
    }

    private static boolean hasMoreBehind(byte[] tail, int end) {
        for (var at = end + END_OF_PDF.length; at < tail.length; at++) {
            if (tail[at] != 0 && !Character.isWhitespace(tail[at])) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPdfInside(byte[] beginning) {
        return first(Arrays.copyOf(beginning, Math.min(beginning.length, LOOKED_AT)), PDF) >= 0;
    }

    private static byte[] tail(UploadFile file) throws IOException {
        try (var in = new RandomAccessFile(file.path().toFile(), "r")) {
            var tail = new byte[(int) Math.min(TAIL, file.size())];
            in.seek(file.size() - tail.length);
            in.readFully(tail);
            return tail;
        }
    }

    private static int first(byte[] in, byte[] sought) {
        for (var at = 0; at + sought.length <= in.length; at++) {
            if (isAt(in, sought, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int last(byte[] in, byte[] sought) {
        for (var at = in.length - sought.length; at >= 0; at--) {
            if (isAt(in, sought, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] in, byte[] sought, int at) {
        return Arrays.equals(in, at, at + sought.length, sought, 0, sought.length);
    }
}
