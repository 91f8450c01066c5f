package nl.werkzaak.tweedespoor.document;

import java.io.IOException;
import java.io.InputStream;
import nl.werkzaak.tweedespoor.document.internal.upload.UploadFile;

/** An upload that passed, or the page that was made of it; its temporary file goes when it is closed. */
public final class CheckedUpload implements AutoCloseable {
    private final UploadFile file;
    private final int pages;
    private final ScanStatus scan;

    CheckedUpload(UploadFile file, int pages, ScanStatus scan) {
        this.file = file;
        this.pages = pages;
        this.scan = scan;
    }

    boolean isOf(UploadFile other) {
        return file == other;
    }

    /** The same upload with other bytes, in a temporary file of their own. */
    CheckedUpload replaced(byte[] bytes) throws IOException {
        return new CheckedUpload(UploadFile.of(bytes), pages, scan);
    }

    /** What the virus scanner said. */
    public ScanStatus scan() {
        return scan;
    }

    public InputStream open() throws IOException {
        return file.open();
    }

    /** In bytes. */
    public long size() {
        return file.size();
    }

    public int pages() {
        return pages;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
