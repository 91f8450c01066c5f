package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox unpacks the streams that hold a file's structure into memory without a limit: 3 MB can become 3 GB. This one
 * measures a stream before it is unpacked, and gives up on a file that unpacks to more than a document needs.
 */
final class BoundedParser extends PDFParser {
    private static final long LARGEST = 32L * 1024 * 1024;
    private static final long ALL = 128L * 1024 * 1024;

    /** More objects than any document of 25 MB has; the table of them is kept in memory. */
    private static final int MOST_OBJECTS = 500_000;

    private final Deadline deadline;
    private long unpacked;

    BoundedParser(RandomAccessRead source, Deadline deadline) throws IOException {
        super(source, "");
        this.deadline = deadline;
        document.close();
        document = new BoundedDocument(this);
    }

    /** Unchecked, because PDFBox takes a checked failure for an object that is not there and goes on without it. */
    private void measure(COSStream stream) throws IOException {
        deadline.check();
        long most = most(stream);
        COSBase filter = stream.getFilters();
        if (filter == null) {
            if (stream.getLength() > most) {
                throw tooMuch();
            }
            return;
        }
        if (!COSName.FLATE_DECODE.equals(filter) && !isOnlyFlate(filter)) {
            throw new UncheckedIOException(new IOException("Structure packed in an unusual way"));
        }
        // As PDFBox unpacks: without the header's check, and what was unpacked before an error counts.
        Inflater inflater = new Inflater(true);
        try (InputStream raw = stream.createRawInputStream()) {
            raw.skipNBytes(2);
            InputStream in = new InflaterInputStream(raw, inflater, 16 * 1024);
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            int read;
            while ((read = in.read(buffer)) >= 0) {
                size += read;
                unpacked += read;
                if (size > most || unpacked > ALL) {
                    throw tooMuch();
                }
                deadline.check();
            }
        } catch (ZipException | EOFException e) {
            // PDFBox goes on with what there is.
        } finally {
            inflater.end();
        }
    }

    /** Of a table of objects as many bytes as its most entries take. */
    private static long most(COSStream stream) {
        if (!COSName.XREF.equals(stream.getCOSName(COSName.TYPE))) {
            return LARGEST;
        }
        int width = 0;
        if (stream.getDictionaryObject(COSName.W) instanceof COSArray widths) {
            for (int n = 0; n < widths.size(); n++) {
                width += Math.clamp(widths.getInt(n, 0), 0, 8);
            }
        }
        return (long) MOST_OBJECTS * Math.max(width, 1);
    }

    private static UncheckedIOException tooMuch() {
        return new UncheckedIOException(new IOException("Structure unpacks to too much"));
    }

    private static boolean isOnlyFlate(COSBase filter) {
        return filter instanceof COSArray filters
                && filters.size() == 1
                && COSName.FLATE_DECODE.equals(filters.getObject(0));
    }

    private final class BoundedDocument extends COSDocument {
        private final ICOSParser parser;

        BoundedDocument(ICOSParser parser) {
            super(parser);
            this.parser = parser;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long startPosition, long streamLength)
                throws IOException {
            COSStream stream = new COSStream(null, parser.createRandomAccessReadView(startPosition, streamLength)) {
                @Override
                public RandomAccessRead createView() throws IOException {
                    measure(this);
                    return super.createView();
                }
            };
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
