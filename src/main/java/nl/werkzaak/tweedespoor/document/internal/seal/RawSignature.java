package nl.werkzaak.tweedespoor.document.internal.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
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
    private static final List<byte[]> ENDS = List.of(Bytes.of("endobj"), Bytes.of("endstream"));
    private static final int LARGEST_DICTIONARY = 16 * 1024;
    /** Twice as much as a seal with its time-stamp and long chains takes. */
    private static final int LARGEST_PLACE = 512 * 1024;

    /** Stands for the place's content when the words around it are read; nobody can have written it before. */
    private static final int MARK = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final HexFormat HEX = HexFormat.of();

    /** In the order in which they were set; words that only look like ranges are none. */
    static List<RawSignature> in(byte[] pdf, int most) {
        return Stream.iterate(Bytes.find(pdf, RANGE, 0), at -> at >= 0, at -> Bytes.find(pdf, RANGE, at + RANGE.length))
                .flatMap(at -> read(pdf, at).stream())
                .filter(RawSignature::hasPlace)
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

    /** Whether the ranges leave out a place near by, as a signature's do. */
    private boolean hasPlace() {
        return pdf[first] == '<'
                && pdf[second - 1] == '>'
                && (at < first ? first - at : at - second) < LARGEST_DICTIONARY
                && (at < first || at >= second);
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

    /**
     * Reason and time; only to be believed when the signature is intact. Nothing unless the object around the place is
     * one dictionary that holds these very ranges and this very place: anybody may have written other words before it.
     */
    Optional<COSDictionary> dictionary() {
        int begin = Bytes.findBefore(pdf, OBJECT, first, LARGEST_DICTIONARY) + OBJECT.length;
        int close = Bytes.find(pdf, ENDS.getFirst(), second, second + LARGEST_DICTIONARY);
        if (begin < OBJECT.length || close < 0 || at < begin || at >= close || endsBetween(begin, first)) {
            return Optional.empty();
        }
        var mark = new byte[MARK];
        RANDOM.nextBytes(mark);
        try {
            return new PDFStreamParser(marked(begin, close, mark)).parseNextToken() instanceof COSDictionary found
                            && isOwn(found, mark)
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private boolean endsBetween(int from, int until) {
        return ENDS.stream().anyMatch(end -> Bytes.find(pdf, end, from, until) >= 0);
    }

    private byte[] marked(int begin, int close, byte[] mark) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(pdf, begin, first - begin);
        bytes.writeBytes(Bytes.of("<" + HEX.formatHex(mark) + ">"));
        bytes.write(pdf, second, close - second);
        return bytes.toByteArray();
    }

    private boolean isOwn(COSDictionary found, byte[] mark) {
        return found.getDictionaryObject(COSName.CONTENTS) instanceof COSString place
                && Arrays.equals(place.getBytes(), mark)
                && found.getDictionaryObject(COSName.BYTERANGE) instanceof COSArray ranges
                && ranges.toList()
                        .equals(Stream.of(0, first, second, end - second)
                                .map(COSInteger::get)
                                .toList());
    }
}
