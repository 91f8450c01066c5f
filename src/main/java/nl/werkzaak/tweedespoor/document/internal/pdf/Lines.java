package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Run;
import org.jspecify.annotations.Nullable;

/** Running text broken into lines of a given width. */
final class Lines {
    private static final char SOFT_HYPHEN = Words.SOFT_HYPHEN;

    /**
     * @param run index of the run it came from
     * @param actual what is read instead of what is seen: the whole word where its first part stands, nothing where the
     *     rest of it does; null when both are the same
     */
    record Fragment(
            int run,
            float x,
            float width,
            Face face,
            String text,
            @Nullable String actual) {}

    record Line(List<Fragment> fragments, float width) {}

    record Look(float size, float leading, Color color) {}

    /** @param hyphen whether the line ends with a hyphen that its word does not have */
    private record Break(int end, boolean hyphen) {}

    private final StringBuilder text = new StringBuilder();
    private final Words words = new Words(text);
    private final List<Run> runs;
    private final int[] ends;
    private final Look look;
    private final float measure;
    private final Hyphens hyphens;
    private final List<Line> lines = new ArrayList<>();

    private Lines(List<Run> runs, Look look, float measure, Hyphens hyphens) {
        this.runs = runs;
        this.look = look;
        this.measure = measure;
        this.hyphens = hyphens;
        this.ends = new int[runs.size()];
        for (int i = 0; i < ends.length; i++) {
            text.append(Face.clean(runs.get(i).text()));
            ends[i] = text.length();
        }
    }

    static List<Line> of(List<Run> runs, Look look, float measure, Hyphens hyphens) {
        Lines lines = new Lines(runs, look, measure, hyphens);
        lines.fill();
        return lines.lines;
    }

    static List<Line> of(String text, boolean bold, Look look, float measure, Hyphens hyphens) {
        return of(List.of(new Run(text, bold, null)), look, measure, hyphens);
    }

    private void fill() {
        int start = 0;
        int best = -1;
        int run = 0;
        float width = 0;
        float bestWidth = 0;
        for (int i = 0; i < text.length(); i++) {
            while (i >= ends[run]) {
                run++;
            }
            char c = text.charAt(i);
            float wide = c == SOFT_HYPHEN || c == '\n' ? 0 : face(run).width(c, look.size());
            boolean full = width + wide > measure && c != ' ' && c != '\n' && i > start;
            if (full || c == '\n') {
                Break at = full ? breakBefore(start, i, best, bestWidth) : new Break(i, false);
                add(start, at);
                start = full ? at.end() : i + 1;
                i = start - 1;
                run = 0;
                best = -1;
                width = 0;
                continue;
            }
            width += wide;
            if (words.breaksAfter(c, i)) {
                best = i + 1;
                bestWidth = width;
            }
        }
        if (start < text.length() || lines.isEmpty()) {
            add(start, new Break(text.length(), false));
        }
    }

    private Break breakBefore(int start, int overflow, int best, float bestWidth) {
        boolean whole = best > start;
        if (!whole || bestWidth < hyphens.filled() * measure) {
            int hyphen = whole ? hyphenated(best, measure - bestWidth) : hyphenated(start, measure);
            if (hyphen > 0) {
                return new Break(hyphen, true);
            }
        }
        return whole ? new Break(best, text.charAt(best - 1) == SOFT_HYPHEN) : new Break(overflow, false);
    }

    /** Where the word at this place may be broken with its hyphen still in the room; 0 for nowhere. */
    private int hyphenated(int from, float room) {
        int[] letters = words.letters(from);
        int start = letters[0];
        int end = letters[1];
        if (end < text.length() && text.charAt(end) == SOFT_HYPHEN) {
            return 0;
        }
        int found = 0;
        for (int before : hyphens.in(text.substring(start, end))) {
            int at = start + before;
            if (at > from && width(from, at) + face(runAt(at - 1)).width('-', look.size()) <= room) {
                found = at;
            }
        }
        return found;
    }

    private void add(int start, Break at) {
        int end = at.end();
        int headEnd = start > 0 && words.isInWord(start) ? Math.min(words.wordEnd(start), end) : start;
        int tailStart = end < text.length() && words.isInWord(end) ? Math.max(words.wordStart(end), start) : end;
        boolean tailBegins = tailStart > start || headEnd == start;
        List<Fragment> fragments = new ArrayList<>();
        float x = 0;
        int from = start;
        for (int run = 0; run < ends.length && from < end; run++) {
            while (from < Math.min(ends[run], end)) {
                int to = cut(from, Math.min(ends[run], end), headEnd, tailStart);
                String shown = withoutSoftHyphens(text.substring(from, to)) + (to == end ? ending(at) : "");
                String actual = null;
                if (from < headEnd) {
                    actual = "";
                } else if (from >= tailStart) {
                    actual = from == tailStart && tailBegins
                            ? withoutSoftHyphens(text.substring(tailStart, words.wordEnd(tailStart)))
                            : "";
                }
                float width = face(run).width(shown, look.size());
                fragments.add(new Fragment(run, x, width, face(run), shown, actual));
                x += width;
                from = to;
            }
        }
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        int spaces = end - last + (ending(at).equals(" ") ? 1 : 0);
        float trailing = fragments.isEmpty() ? 0 : fragments.getLast().face().width(' ', look.size()) * spaces;
        lines.add(new Line(fragments, x - trailing));
    }

    /** Where a line was ended on purpose, what follows is another word for whoever hears it. */
    private String ending(Break at) {
        boolean ended = at.end() < text.length() && text.charAt(at.end()) == '\n';
        return at.hyphen() ? "-" : ended ? " " : "";
    }

    private static int cut(int from, int to, int headEnd, int tailStart) {
        if (from < headEnd) {
            return Math.min(to, headEnd);
        }
        return from < tailStart ? Math.min(to, tailStart) : to;
    }

    private static String withoutSoftHyphens(String part) {
        return part.indexOf(SOFT_HYPHEN) < 0 ? part : part.replace("\u00ad", "");
    }

    private float width(int from, int to) {
        float width = 0;
        for (int i = from, run = runAt(from); i < to; i++) {
            while (i >= ends[run]) {
                run++;
            }
            width += text.charAt(i) == SOFT_HYPHEN ? 0 : face(run).width(text.charAt(i), look.size());
        }
        return width;
    }

    private int runAt(int index) {
        int run = 0;
        while (index >= ends[run]) {
            run++;
        }
        return run;
    }

    private Face face(int run) {
        return runs.get(run).bold() ? Face.BOLD : Face.REGULAR;
    }
}
