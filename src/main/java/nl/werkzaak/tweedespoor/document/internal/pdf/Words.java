package nl.werkzaak.tweedespoor.document.internal.pdf;

/** Where the words of a text begin and end, and where a line may end between or inside them. */
record Words(CharSequence text) {
    static final char SOFT_HYPHEN = '\u00ad';

    /** Whether a line may end behind this character. */
    boolean breaksAfter(char c, int i) {
        return switch (c) {
            // An amount stays with its currency sign.
            case ' ' -> i == 0 || text.charAt(i - 1) != '€';
            case '-', '/', '@' ->
                i > 0
                        && i + 1 < text.length()
                        && Character.isLetter(text.charAt(i - 1))
                        && Character.isLetter(text.charAt(i + 1));
            case SOFT_HYPHEN, '–', '—' -> true;
            default -> false;
        };
    }

    /** Whether a word goes on at this place. */
    boolean isInWord(int at) {
        return !isGap(text.charAt(at - 1)) && !isGap(text.charAt(at));
    }

    int wordStart(int at) {
        int start = at;
        while (start > 0 && !isGap(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    int wordEnd(int at) {
        int end = at;
        while (end < text.length() && !isGap(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n';
    }

    /** The letters around a place, as {@code {start, end}}; opening signs before them are passed over. */
    int[] letters(int from) {
        int start = from;
        while (start < text.length() && "([„“‘'\"".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return new int[] {start, end};
    }
}
