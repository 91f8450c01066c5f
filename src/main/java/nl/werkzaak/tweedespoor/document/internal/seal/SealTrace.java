package nl.werkzaak.tweedespoor.document.internal.seal;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Remains of a seal: pieces of our public key where no whole signature is found any more, because a program wrote the
 * file anew. Proves nothing, and is used for saying "changed" in place of "not ours" only.
 */
final class SealTrace {
    private static final int PIECE = 16;

    private final List<byte[]> pieces = new ArrayList<>();

    SealTrace(List<X509Certificate> own) {
        own.forEach(certificate -> addPieces(certificate.getPublicKey().getEncoded()));
    }

    /** From the key's end, since its head is that of all keys of a kind. */
    private void addPieces(byte[] key) {
        for (int end = key.length; end >= key.length - 2 * PIECE; end -= PIECE) {
            var piece = Arrays.copyOfRange(key, end - PIECE, end);
            var hex = HexFormat.of().formatHex(piece);
            pieces.add(piece);
            pieces.add(Bytes.of(hex));
            pieces.add(Bytes.of(hex.toUpperCase(Locale.ROOT)));
        }
    }

    boolean isIn(byte[] file) {
        return isIn(file, file.length);
    }

    boolean isIn(byte[] file, int until) {
        return pieces.stream().anyMatch(piece -> Bytes.find(file, piece, 0, until) >= 0);
    }
}
