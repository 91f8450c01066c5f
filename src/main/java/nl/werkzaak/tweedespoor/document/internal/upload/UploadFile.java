package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkzaak.tweedespoor.shared.PassingFiles;

/** The bytes of an upload on disk, at most one more than is allowed; only its owner's process reads it. */
public final class UploadFile implements AutoCloseable {
    private final Path path;
    private final long size;
    private final boolean tooLarge;

    private UploadFile(Path path, long size, boolean tooLarge) {
        this.path = path;
        this.size = size;
        this.tooLarge = tooLarge;
    }

    public static UploadFile of(InputStream bytes, long largest) throws IOException {
        Path path = PassingFiles.create("upload");
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            int read;
            while ((read = bytes.read(buffer)) >= 0) {
                size += read;
                if (size > largest) {
                    return new UploadFile(path, size, true);
                }
                out.write(buffer, 0, read);
            }
            return new UploadFile(path, size, false);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** What an upload became. */
    public static UploadFile of(byte[] bytes) throws IOException {
        return written(path -> Files.write(path, bytes));
    }

    /** An empty one to write into. */
    static UploadFile written(ToFile writer) throws IOException {
        Path path = PassingFiles.create("upload");
        try {
            writer.write(path);
            return new UploadFile(path, Files.size(path), false);
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Makes a file's content. */
    interface ToFile {
        void write(Path path) throws IOException;
    }

    byte[] beginning(int bytes) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(bytes);
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    public long size() {
        return size;
    }

    public boolean tooLarge() {
        return tooLarge;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
