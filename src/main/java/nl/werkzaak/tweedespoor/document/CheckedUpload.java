package nl.werkzaak.tweedespoor.document;

import java.io.IOException;
import java.io.InputStream;
import nl.werkzaak.tweedespoor.document.internal.upload.UploadFile;

/** An upload that passed; its temporary file goes when it is closed. */
public final class CheckedUpload implements AutoCloseable {
    private final UploadFile file;
    private final int pages;

    CheckedUpload(UploadFile file, int pages) {
        this.file = file;
        this.pages = pages;
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
