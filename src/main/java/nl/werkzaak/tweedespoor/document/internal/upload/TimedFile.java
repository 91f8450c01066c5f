package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** A file for PDFBox that stops being read when the time is over, which ends every loop of its parser. */
final class TimedFile extends RandomAccessReadBufferedFile {
    private static final int BETWEEN = 1024;

    private final Path path;
    /** Absent only while the library's own constructor runs. */
    private final @Nullable Deadline deadline;

    private @Nullable TimedFile parts;
    private int reads;

    TimedFile(Path path, Deadline deadline) throws IOException {
        super(path.toFile());
        this.path = path;
        this.deadline = deadline;
    }

    private void check() {
        if (deadline != null) {
            deadline.check();
        }
    }

    @Override
    public int read() throws IOException {
        if (reads++ % BETWEEN == 0) {
            check();
        }
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        check();
        return super.read(into, from, length);
    }

    @Override
    public void seek(long position) throws IOException {
        if (reads++ % BETWEEN == 0) {
            check();
        }
        super.seek(position);
    }

    /** On a place of its own in the file, like the parent's. */
    @Override
    public RandomAccessReadView createView(long from, long length) throws IOException {
        if (parts == null) {
            parts = new TimedFile(path, Objects.requireNonNull(deadline));
        }
        return new RandomAccessReadView(parts, from, length);
    }

    @Override
    public void close() throws IOException {
        if (parts != null) {
            parts.close();
        }
        super.close();
    }
}
