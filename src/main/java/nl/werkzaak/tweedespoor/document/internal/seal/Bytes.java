package nl.werkzaak.tweedespoor.document.internal.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks things up in the raw bytes of a file. */
final class Bytes {
    private Bytes() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** @return where it begins, or -1 */
    static int find(byte[] in, byte[] what, int from) {
        return find(in, what, from, in.length);
    }

    static int find(byte[] in, byte[] what, int from, int until) {
        int last = Math.min(until, in.length) - what.length;
        byte head = what[0];
        for (int i = Math.max(from, 0); i <= last; i++) {
            if (in[i] == head && Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }

    /** The last place before {@code from}, at most {@code back} bytes away. */
    static int findBefore(byte[] in, byte[] what, int from, int back) {
        for (int i = from - what.length; i >= Math.max(0, from - back); i--) {
            if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }

    /** As many whole numbers as stand in the brackets that open here; none above {@link Integer#MAX_VALUE}. */
    static long[] numbers(byte[] in, int from, int most) {
        int at = space(in, from);
        if (at >= in.length || in[at] != '[') {
            return new long[0];
        }
        var numbers = new long[most];
        int count = 0;
        at = space(in, at + 1);
        while (count < most && at < in.length && isDigit(in[at])) {
            long number = 0;
            while (at < in.length && isDigit(in[at]) && number <= Integer.MAX_VALUE) {
                number = number * 10 + in[at++] - '0';
            }
            numbers[count++] = number;
            at = space(in, at);
        }
        return at < in.length && in[at] == ']' ? Arrays.copyOf(numbers, count) : new long[0];
    }

    /** Digits of which the letters are all small or all capitals: the same value can be written in one way only. */
    static boolean isHex(byte[] in, int from, int until) {
        boolean small = false;
        boolean capital = false;
        for (int i = from; i < until; i++) {
            boolean isSmall = in[i] >= 'a' && in[i] <= 'f';
            boolean isCapital = in[i] >= 'A' && in[i] <= 'F';
            if (!isSmall && !isCapital && !isDigit(in[i])) {
                return false;
            }
            small |= isSmall;
            capital |= isCapital;
        }
        return !small || !capital;
    }

    /** How long the DER value is that begins these bytes; 0 when none does. */
    static int derLength(byte[] der) {
        if (der.length < 2 || der[0] != 0x30) {
            return 0;
        }
        int head = der[1] & 0xff;
        if (head < 0x80) {
            return head + 2 <= der.length ? head + 2 : 0;
        }
        int octets = head - 0x80;
        if (octets == 0 || octets > 3 || der.length < 2 + octets) {
            return 0;
        }
        int length = 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | der[2 + i] & 0xff;
        }
        int all = length + 2 + octets;
        return all <= der.length ? all : 0;
    }

    private static boolean isDigit(byte each) {
        return each >= '0' && each <= '9';
    }

    private static int space(byte[] in, int from) {
        int at = from;
        while (at < in.length && (in[at] == ' ' || in[at] == '\n' || in[at] == '\r' || in[at] == '\t')) {
            at++;
        }
        return at;
    }
}
