package nl.werkzaak.tweedespoor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A document as somebody hears it: every block as a line of what it is and says, without looks. */
final class Spoken {
    private final List<String> lines = new ArrayList<>();

    private Spoken() {}

    static List<String> of(List<Block> blocks) {
        var spoken = new Spoken();
        blocks.forEach(spoken::add);
        return spoken.lines;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> say("h" + heading.level(), heading.text());
            case Block.Paragraph paragraph -> say("p", runs(paragraph.runs()));
            case Block.ItemList list -> list(list, 1);
            case Block.Table table -> table(table);
            case Block.KeyValues values ->
                values.entries().forEach(each -> say("value", each.label() + " = " + each.value()));
            case Block.Figure figure -> figure(figure);
            case Block.SignaturePlace place -> say("place", place.party() + " " + place.lines());
            case Block.PageBreak ignored -> {}
        }
    }

    /** What is drawn belongs to it: each shape with its tone, where it stands to the point. */
    private void figure(Block.Figure figure) {
        say("figure", figure.alt());
        say("size", Math.round(figure.width()) + " x " + Math.round(figure.height()));
        figure.shapes().forEach(shape -> say("shape", drawn(shape)));
    }

    private static String drawn(Shape shape) {
        return switch (shape) {
            case Shape.Line line ->
                "line %.0f %.0f %.0f %.0f %s".formatted(line.x1(), line.y1(), line.x2(), line.y2(), line.tone());
            case Shape.Bar bar ->
                "bar %.0f %.0f %.0f %.0f %s".formatted(bar.x(), bar.y(), bar.width(), bar.height(), bar.tone());
            case Shape.Dot dot ->
                "dot %.0f %.0f %.0f %s %s".formatted(dot.x(), dot.y(), dot.radius(), dot.tone(), dot.filled());
            case Shape.Label label ->
                "label %.0f %.0f %.0f %s %s %s"
                        .formatted(label.x(), label.y(), label.size(), label.bold(), label.tone(), label.text());
        };
    }

    private void list(Block.ItemList list, int depth) {
        list.items().forEach(item -> {
            say((list.numbered() ? "number" : "bullet") + depth, runs(item.runs()));
            if (item.inner() != null) {
                list(item.inner(), depth + 1);
            }
        });
    }

    private void table(Block.Table table) {
        say("named", String.valueOf(table.rowHeaders()));
        var grid = table.grid();
        grid.head().forEach(row -> say("head", cells(row)));
        say("align", table.columns().stream().map(Block.Column::align).toList().toString());
        for (int i = 0; i < table.rows().size(); i++) {
            say(table.rows().get(i).total() ? "total" : "row", cells(grid.body().get(i)));
        }
    }

    private static String cells(List<TableGrid.Place> places) {
        return places.stream()
                .map(place -> "%s [%d, %d x %d]"
                        .formatted(
                                place.cell().text(),
                                place.column(),
                                place.cell().columns(),
                                place.cell().rows()))
                .collect(Collectors.joining(" | "));
    }

    private static String runs(List<Run> runs) {
        var said = new StringBuilder();
        boolean bold = false;
        for (Run run : runs.stream().filter(each -> !each.text().isEmpty()).toList()) {
            if (run.bold() != bold) {
                said.append('*');
                bold = run.bold();
            }
            said.append(run.link() == null ? run.text() : "<" + run.text() + ">(" + run.link() + ")");
        }
        return said.toString();
    }

    private void say(String what, String words) {
        lines.add(what + ": "
                + words.replace("\u00ad", "").replaceAll("\\s+", " ").strip());
    }
}
