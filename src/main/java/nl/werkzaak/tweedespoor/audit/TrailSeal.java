package nl.werkzaak.tweedespoor.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What binds the trail: a row's own mark, put there when it is written; its link, which holds the link before it; and
 * the mark of the head, which says where the trail ends.
 */
final class TrailSeal {
    static final byte[] START = new byte[32];

    private final AuditKey key;

    TrailSeal(AuditKey key) {
        this.key = key;
    }

    byte[] mark(TrailRow row) {
        return sealed("row", row.bytes());
    }

    byte[] link(byte[] before, long seq, TrailRow row) {
        var content = row.bytes();
        return sealed(
                "link",
                ByteBuffer.allocate(before.length + Long.BYTES + content.length)
                        .put(before)
                        .putLong(seq)
                        .put(content)
                        .array());
    }

    /** @param old how many rows were there before rows had marks; -1 while they are being counted */
    byte[] head(long seq, byte[] link, long old) {
        return sealed(
                "head",
                ByteBuffer.allocate(2 * Long.BYTES + link.length)
                        .putLong(seq)
                        .putLong(old)
                        .put(link)
                        .array());
    }

    private byte[] sealed(String purpose, byte[] content) {
        var name = purpose.getBytes(StandardCharsets.US_ASCII);
        return key.mac(ByteBuffer.allocate(1 + name.length + content.length)
                .put((byte) name.length)
                .put(name)
                .put(content)
                .array());
    }
}
