package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import org.openpdf.text.pdf.PdfName;

/** Lists, also inside the items of others: each level one step to the right, with signs of its own. */
final class ListLayout {
    private static final float INDENT = 18;
    private static final List<String> NUMBERS = List.of("Decimal", "LowerAlpha", "LowerRoman");
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private final Flow flow;
    private final Lines.Look look;

    ListLayout(Flow flow, Lines.Look look) {
        this.flow = flow;
        this.look = look;
    }

    void add(Block.ItemList list, Node parent) {
        add(list, parent, 0);
    }

    private void add(Block.ItemList list, Node parent, int depth) {
        Node node = parent.child("L").attribute("List", "ListNumbering", new PdfName(numbering(list, depth)));
        int last = list.items().size() - 1;
        for (int i = 0; i <= last; i++) {
            Block.Item item = list.items().get(i);
            boolean opens = i == 0 && depth == 0;
            boolean keep = item.inner() != null || i == 0 && last > 0;
            item(item, node.child("LI"), sign(list, depth, i), depth, opens ? 6 : 3.5f, keep);
        }
    }

    private void item(Block.Item item, Node node, String sign, int depth, float before, boolean keep) {
        Node label = node.child("Lbl");
        Node body = node.child("LBody");
        float indent = INDENT * (depth + 1);
        int first = flow.chunks().size();
        // Content and kids do not mix in one element: with a list below it, the text is a paragraph.
        flow.runs(
                item.inner() == null ? body : body.child("P"),
                item.runs(),
                House.MEASURE - indent,
                new Flow.Set(look, indent, before, keep));
        flow.first(
                first,
                (top, page) -> page.add(new Op.Text(
                        label,
                        House.LEFT + indent - INDENT + 2,
                        BlockLayout.baseline(top, look),
                        Face.BOLD,
                        look.size(),
                        House.PRIMARY,
                        sign)));
        if (item.inner() != null) {
            add(item.inner(), body, depth + 1);
        }
    }

    private static String numbering(Block.ItemList list, int depth) {
        if (list.numbered()) {
            return NUMBERS.get(depth % NUMBERS.size());
        }
        return depth % 2 == 0 ? "Disc" : "None";
    }

    private static String sign(Block.ItemList list, int depth, int index) {
        if (!list.numbered()) {
            return depth % 2 == 0 ? "•" : "–";
        }
        return switch (depth % NUMBERS.size()) {
            case 0 -> index + 1 + ".";
            case 1 -> letters(index) + ".";
            default -> roman(index + 1) + ".";
        };
    }

    private static String letters(int index) {
        char last = (char) ('a' + index % 26);
        return index < 26 ? String.valueOf(last) : letters(index / 26 - 1) + last;
    }

    private static String roman(int number) {
        return "c".repeat(number / 100) + TENS[number / 10 % 10] + ONES[number % 10];
    }
}
