package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks every stream of a file to nowhere: what fills the memory of who reads it may not come in. Pictures' own
 * packing stays closed, since its size stands beside it.
 */
final class StreamSizes {
    /** A page of A4 in colour at 600 dots an inch is 104 MB. */
    private static final long LARGEST = 320L * 1024 * 1024;

    private static final long ALL = 2L * 1024 * 1024 * 1024;
    /** Between two packings of one stream. */
    private static final int BETWEEN = 32 * 1024 * 1024;

    private static final Set<COSName> OPENED = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private final Deadline deadline;
    private long unpacked;

    StreamSizes(Deadline deadline) {
        this.deadline = deadline;
    }

    /** @throws Refusal when this one, or all so far, unpack to too much */
    void measure(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.isEmpty()) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int n = 0; n < filters.size() - 1; n++) {
                var between = new ByteArrayOutputStream();
                decode(in, new Counted(between, BETWEEN), stream, filters.get(n), n);
                in = new ByteArrayInputStream(between.toByteArray());
            }
            int last = filters.size() - 1;
            decode(in, new Counted(OutputStream.nullOutputStream(), LARGEST), stream, filters.get(last), last);
        }
    }

    private static void decode(InputStream in, OutputStream out, COSStream stream, COSName filter, int index)
            throws IOException {
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(in, out, stream, index);
        } catch (IOException e) {
            // Damaged: a reader goes on with what there was.
        }
    }

    private static List<COSName> filters(COSStream stream) {
        var names = new ArrayList<COSName>();
        switch (stream.getFilters()) {
            case COSName name -> names.add(name);
            case COSArray array -> {
                for (int n = 0; n < array.size(); n++) {
                    names.add(array.getObject(n) instanceof COSName name ? name : COSName.IDENTITY);
                }
            }
            case null, default -> {}
        }
        int closed = 0;
        while (closed < names.size() && OPENED.contains(names.get(closed))) {
            closed++;
        }
        return names.subList(0, closed);
    }

    /** Unchecked when it is too much, so that no filter takes it for the end of a damaged stream. */
    private final class Counted extends OutputStream {
        private final OutputStream out;
        private long left;

        Counted(OutputStream out, long most) {
            this.out = out;
            this.left = most;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            deadline.check();
            left -= length;
            unpacked += length;
            if (left < 0 || unpacked > ALL) {
                throw new Refusal("document.upload.too-much-work");
            }
            out.write(bytes, from, length);
        }
    }
}
