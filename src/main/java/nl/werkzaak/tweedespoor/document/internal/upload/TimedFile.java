package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** A file for PDFBox that stops being read when the time is over, which ends every loop of its parser. */
final class TimedFile extends RandomAccessReadBufferedFile {
    private static final int BETWEEN = 1024;

    private final Path path;
    private final long end;
    /** Absent only while the library's own constructor runs. */
    private final @Nullable Deadline deadline;

    private @Nullable TimedFile parts;
    private int reads;

    TimedFile(Path path, Deadline deadline) throws IOException {
        this(path, deadline, Files.size(path));
    }

    /** @param end where the file is taken to end, in bytes */
    TimedFile(Path path, Deadline deadline, long end) throws IOException {
        super(path.toFile());
        this.path = path;
        this.deadline = deadline;
        this.end = end;
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
        return getPosition() < end ? super.read() : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        check();
        long left = end - getPosition();
        return left <= 0 ? -1 : super.read(into, from, (int) Math.min(length, left));
    }

    @Override
    public void seek(long position) throws IOException {
        if (reads++ % BETWEEN == 0) {
            check();
        }
        super.seek(position);
    }

    @Override
    public long length() throws IOException {
        return deadline == null ? super.length() : end;
    }

    @Override
    public boolean isEOF() throws IOException {
        return getPosition() >= end;
    }

    /** On a place of its own in the file, like the parent's. */
    @Override
    public RandomAccessReadView createView(long from, long length) throws IOException {
        if (parts == null) {
            parts = new TimedFile(path, Objects.requireNonNull(deadline), end);
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
