package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;

/** A framed place for one party: who it is, what is known of the signature, and the field that the seal fills. */
final class SignatureBox {
    private static final Lines.Look PARTY = new Lines.Look(House.BODY, House.LEADING, House.PRIMARY);
    private static final Lines.Look LINE = new Lines.Look(House.BODY, House.LEADING, House.INK);
    private static final float PAD = 12;
    private static final float BAR = 3;
    private static final float EMPTY = 64;

    private SignatureBox() {}

    static Chunk of(Block.SignaturePlace place, Node document, PdfLabels labels) {
        Node section = document.child("Sect");
        Node party = section.child("P");
        List<Lines.Line> head = Lines.of(place.party(), true, PARTY, House.WIDTH - 2 * PAD, labels.hyphens());
        List<Node> nodes = place.lines().stream().map(l -> section.child("P")).toList();
        List<List<Lines.Line>> texts = place.lines().stream()
                .map(line -> Lines.of(line, false, LINE, House.WIDTH - 2 * PAD, labels.hyphens()))
                .toList();
        int lines = head.size() + texts.stream().mapToInt(List::size).sum();
        float height = Math.max(lines * House.LEADING + 2 * PAD, EMPTY);
        Node form = section.child("Form");
        return Chunk.of(14, height, false, (top, page) -> {
            page.add(new Op.Box(House.LEFT, top - height, BAR, height, House.PRIMARY));
            page.add(new Op.Rule(House.LEFT, top - height, House.WIDTH, 0.6f, House.LINE));
            page.add(new Op.Rule(House.LEFT, top, House.WIDTH, 0.6f, House.LINE));
            float y = lines(party, head, PARTY, top - PAD, page);
            for (int i = 0; i < texts.size(); i++) {
                y = lines(nodes.get(i), texts.get(i), LINE, y, page);
            }
            if (place.field() != null) {
                page.add(new Op.SignatureField(
                        form,
                        House.LEFT,
                        top - height,
                        House.WIDTH,
                        height,
                        place.field(),
                        labels.signatureField(place.party())));
            }
        });
    }

    private static float lines(Node node, List<Lines.Line> lines, Lines.Look look, float top, List<Op> page) {
        float y = top;
        for (Lines.Line line : lines) {
            for (Lines.Fragment f : line.fragments()) {
                page.add(new Op.Text(
                        node,
                        House.LEFT + PAD + f.x(),
                        BlockLayout.baseline(y, look),
                        f.face(),
                        look.size(),
                        look.color(),
                        f.text(),
                        f.actual()));
            }
            y -= look.leading();
        }
        return y;
    }
}
