package nl.werkzaak.tweedespoor.document.internal.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

/**
 * One signature of a PDF, found in its raw bytes, where its place must stand unpacked (ISO 32000-1, 12.8.1). Nothing is
 * unpacked or followed, so that no file is expensive to look at.
 *
 * @param at where its ranges are written
 * @param first length of the signed bytes before the signature
 * @param second where the signed bytes go on
 * @param end where they end
 */
record RawSignature(byte[] pdf, int at, int first, int second, int end) {
    private static final byte[] RANGE = Bytes.of("/ByteRange");
    private static final byte[] OBJECT = Bytes.of(" obj");
    private static final byte[] OBJECT_END = Bytes.of("endobj");
    private static final int LARGEST_DICTIONARY = 16 * 1024;
    /** Twice as much as a seal with its time-stamp and long chains takes. */
    private static final int LARGEST_PLACE = 512 * 1024;

    private static final HexFormat HEX = HexFormat.of();

    /** In the order in which they were set. */
    static List<RawSignature> in(byte[] pdf, int most) {
        return Stream.iterate(Bytes.find(pdf, RANGE, 0), at -> at >= 0, at -> Bytes.find(pdf, RANGE, at + RANGE.length))
                .flatMap(at -> read(pdf, at).stream())
                .limit(most)
                .sorted((one, other) -> Integer.compare(one.end, other.end))
                .toList();
    }

    private static Optional<RawSignature> read(byte[] pdf, int at) {
        var numbers = Bytes.numbers(pdf, at + RANGE.length, 4);
        if (numbers.length != 4) {
            return Optional.empty();
        }
        long second = numbers[2];
        long end = second + numbers[3];
        var fits = numbers[0] == 0 && numbers[1] < second - 1 && end <= pdf.length;
        return fits
                ? Optional.of(new RawSignature(pdf, at, (int) numbers[1], (int) second, (int) end))
                : Optional.empty();
    }

    boolean coversAll() {
        return end == pdf.length;
    }

    /** The signature itself; empty unless its place is filled as we fill it: letters of one case, then zeros. */
    Optional<byte[]> der() {
        if (second - first > LARGEST_PLACE) {
            return Optional.empty();
        }
        if (pdf[first] != '<' || pdf[second - 1] != '>' || (second - first) % 2 != 0) {
            return Optional.empty();
        }
        if (!Bytes.isHex(pdf, first + 1, second - 1)) {
            return Optional.empty();
        }
        var filled = HEX.parseHex(new String(pdf, first + 1, second - first - 2, StandardCharsets.US_ASCII));
        int length = Bytes.derLength(filled);
        for (int i = length; i < filled.length; i++) {
            if (filled[i] != 0) {
                return Optional.empty();
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(Arrays.copyOf(filled, length));
    }

    /** The file as it was when this signature was set, without the signature. */
    CMSTypedData signed() {
        return new CMSTypedData() {
            @Override
            public ASN1ObjectIdentifier getContentType() {
                return CMSObjectIdentifiers.data;
            }

            @Override
            public void write(OutputStream out) throws IOException {
                out.write(pdf, 0, first);
                out.write(pdf, second, end - second);
            }

            @Override
            public Object getContent() {
                return pdf;
            }
        };
    }

    /** Name, reason and time; only to be believed when the signature is intact. */
    Optional<COSDictionary> dictionary() {
        int begin = Bytes.findBefore(pdf, OBJECT, Math.min(at, first), LARGEST_DICTIONARY);
        int close = Bytes.find(pdf, OBJECT_END, second, second + LARGEST_DICTIONARY);
        if (begin < 0 || close < 0) {
            return Optional.empty();
        }
        begin += OBJECT.length;
        var bytes = new byte[first - begin + 2 + close - second];
        System.arraycopy(pdf, begin, bytes, 0, first - begin);
        bytes[first - begin] = '<';
        bytes[first - begin + 1] = '>';
        System.arraycopy(pdf, second, bytes, first - begin + 2, close - second);
        try {
            return new PDFStreamParser(bytes).parseNextToken() instanceof COSDictionary found
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
