package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Run;

/** Running text broken into lines of a given width. */
final class Lines {
    /** @param run index of the run it came from */
    record Fragment(int run, float x, float width, Face face, String text) {}

    record Line(List<Fragment> fragments, float width) {}

    record Look(float size, float leading, Color color) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs;
    private final int[] ends;
    private final Look look;
    private final float measure;
    private final List<Line> lines = new ArrayList<>();

    private Lines(List<Run> runs, Look look, float measure) {
        this.runs = runs;
        this.look = look;
        this.measure = measure;
        this.ends = new int[runs.size()];
        for (int i = 0; i < ends.length; i++) {
            text.append(Face.clean(runs.get(i).text()));
            ends[i] = text.length();
        }
    }

    static List<Line> of(List<Run> runs, Look look, float measure) {
        Lines lines = new Lines(runs, look, measure);
        lines.fill();
        return lines.lines;
    }

    static List<Line> of(String text, boolean bold, Look look, float measure) {
        return of(List.of(new Run(text, bold, null)), look, measure);
    }

    private void fill() {
        int start = 0;
        int best = -1;
        int run = 0;
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            while (i >= ends[run]) {
                run++;
            }
            char c = text.charAt(i);
            if (c == '\n') {
                add(start, i);
                start = i + 1;
                best = -1;
                width = 0;
                continue;
            }
            float wide = c == '\u00ad' ? 0 : face(run).width(c, look.size());
            if (width + wide > measure && c != ' ' && i > start) {
                int end = best > start ? best : i;
                add(start, end);
                start = end;
                i = end - 1;
                run = 0;
                best = -1;
                width = 0;
                continue;
            }
            width += wide;
            if (breaksAfter(c, i)) {
                best = i + 1;
            }
        }
        if (start < text.length() || lines.isEmpty()) {
            add(start, text.length());
        }
    }

    private boolean breaksAfter(char c, int i) {
        return switch (c) {
            // An amount stays with its currency sign.
            case ' ' -> i == 0 || text.charAt(i - 1) != '€';
            case '-', '/', '@' ->
                i > 0
                        && i + 1 < text.length()
                        && Character.isLetter(text.charAt(i - 1))
                        && Character.isLetter(text.charAt(i + 1));
            case '\u00ad', '–', '—' -> true;
            default -> false;
        };
    }

    private void add(int start, int end) {
        List<Fragment> fragments = new ArrayList<>();
        float x = 0;
        int from = start;
        for (int run = 0; run < ends.length && from < end; run++) {
            int to = Math.min(ends[run], end);
            if (to <= from) {
                continue;
            }
            String part = withoutSoftHyphens(text.substring(from, to), to == end && end < text.length());
            float width = face(run).width(part, look.size());
            fragments.add(new Fragment(run, x, width, face(run), part));
            x += width;
            from = to;
        }
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        float trailing = fragments.isEmpty() ? 0 : fragments.getLast().face().width(' ', look.size()) * (end - last);
        lines.add(new Line(fragments, x - trailing));
    }

    private static String withoutSoftHyphens(String part, boolean broken) {
        if (part.indexOf('\u00ad') < 0) {
            return part;
        }
        boolean hyphen = broken && part.endsWith("\u00ad");
        return part.replace("\u00ad", "") + (hyphen ? "-" : "");
    }

    private Face face(int run) {
        return runs.get(run).bold() ? Face.BOLD : Face.REGULAR;
    }
}
