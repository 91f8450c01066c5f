package nl.werkzaak.tweedespoor.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more. */
final class Limited extends FilterOutputStream {
    /** One byte too many came. */
    static final class Reached extends IOException {
        Reached() {
            super("More bytes than allowed");
        }
    }

    private long left;

    Limited(OutputStream out, long most) {
        super(out);
        this.left = most;
    }

    @Override
    public void write(int value) throws IOException {
        take(1);
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
    }

    private void take(int length) throws IOException {
        left -= length;
        if (left < 0) {
            throw new Reached();
        }
    }
}
