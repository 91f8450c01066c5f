package nl.werkzaak.tweedespoor.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a document's meaning. */
public sealed interface Block {

    static Heading heading(String text) {
        return new Heading(2, text);
    }

    static Heading subheading(String text) {
        return new Heading(3, text);
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(List.of(Run.of(text)), false);
    }

    static Paragraph paragraph(Run... runs) {
        return new Paragraph(List.of(runs), false);
    }

    /** A short remark in the quieter tone of a footnote. */
    static Paragraph note(String text) {
        return new Paragraph(List.of(Run.of(text)), true);
    }

    static ItemList bullets(String... items) {
        return new ItemList(false, List.of(items).stream().map(Item::of).toList());
    }

    static ItemList bullets(Item... items) {
        return new ItemList(false, List.of(items));
    }

    static ItemList numbered(String... items) {
        return new ItemList(true, List.of(items).stream().map(Item::of).toList());
    }

    static ItemList numbered(Item... items) {
        return new ItemList(true, List.of(items));
    }

    /** Levels 2 to 4; level 1 is the document's title. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("Heading level " + level + " is not between 2 and 4");
            }
            if (text.isBlank()) {
                throw new IllegalArgumentException("A heading needs text");
            }
        }
    }

    record Paragraph(List<Run> runs, boolean quiet) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    record ItemList(boolean numbered, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("A list needs an item");
            }
        }
    }

    /** @param inner the list below this item; null for none */
    record Item(List<Run> runs, @Nullable ItemList inner) {
        public Item {
            runs = List.copyOf(runs);
        }

        public static Item of(String text) {
            return new Item(List.of(Run.of(text)), null);
        }

        public Item with(ItemList list) {
            return new Item(runs, list);
        }
    }

    /**
     * Data in rows and columns; breaks between rows over pages, where its head is repeated. Rows that share a cell
     * stay on one page.
     *
     * @param rowHeaders whether the first cell of a row names that row
     * @param groups names above several columns at once, left to right over all columns; a blank one names nothing;
     *     empty for a head of one row
     */
    record Table(List<Column> columns, List<Row> rows, boolean rowHeaders, List<Cell> groups) implements Block {
        /** @throws IllegalArgumentException when the cells with their spans do not fill the columns */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            groups = List.copyOf(groups);
            TableGrid.check(columns.size(), rows, groups);
        }

        public Table(List<Column> columns, List<Row> rows, boolean rowHeaders) {
            this(columns, rows, rowHeaders, List.of());
        }

        public static Table of(List<Column> columns, List<Row> rows) {
            return new Table(columns, rows, false);
        }

        public TableGrid grid() {
            return TableGrid.of(this);
        }
    }

    enum Align {
        LEFT,
        RIGHT
    }

    /** @param weight share of the width, relative to the other columns */
    record Column(String header, Align align, float weight) {
        public static Column left(String header, float weight) {
            return new Column(header, Align.LEFT, weight);
        }

        /** For numbers and amounts. */
        public static Column right(String header, float weight) {
            return new Column(header, Align.RIGHT, weight);
        }
    }

    /** @param total whether the row sums up what stands above it */
    record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells).stream().map(Cell::of).toList(), false);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(Cell... cells) {
            return new Row(List.of(cells), true);
        }

        public static Row total(String... cells) {
            return new Row(of(cells).cells(), true);
        }
    }

    /**
     * @param columns how many columns it spans, itself included
     * @param rows how many rows it spans, itself included
     */
    record Cell(String text, int columns, int rows) {
        public Cell {
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("A cell spans at least itself");
            }
        }

        public static Cell of(String text) {
            return new Cell(text, 1, 1);
        }

        public Cell across(int more) {
            return new Cell(text, more, rows);
        }

        public Cell down(int more) {
            return new Cell(text, columns, more);
        }
    }

    /** Labels with their values, in the order given. */
    record KeyValues(List<Entry> entries) implements Block {
        public record Entry(String label, String value) {}

        public KeyValues {
            entries = List.copyOf(entries);
        }

        /** Takes label, value, label, value… */
        public static KeyValues of(String... labelsAndValues) {
            if (labelsAndValues.length % 2 != 0) {
                throw new IllegalArgumentException("A label without a value");
            }
            return new KeyValues(java.util.stream.IntStream.range(0, labelsAndValues.length / 2)
                    .mapToObj(i -> new Entry(labelsAndValues[2 * i], labelsAndValues[2 * i + 1]))
                    .toList());
        }
    }

    /**
     * A drawing with its meaning in words.
     *
     * @param alt what a reader who cannot see it must know
     * @param width in points, origin at the lower left; scaled down when wider than the text
     */
    record Figure(String alt, float width, float height, List<Shape> shapes) implements Block {
        public Figure {
            shapes = List.copyOf(shapes);
            if (alt.isBlank()) {
                throw new IllegalArgumentException("A figure needs an alternative text (PDF/UA-1, 7.3)");
            }
        }
    }

    /**
     * Where somebody signs, or what is recorded of a signature that was given.
     *
     * @param party on whose behalf ("Namens de opdrachtgever")
     * @param lines name, function, date: what is known; empty before signing
     * @param field name of the empty signature field that the seal fills; null for none
     */
    record SignaturePlace(
            String party, List<String> lines, @Nullable String field) implements Block {
        public SignaturePlace {
            lines = List.copyOf(lines);
        }
    }

    /** What follows starts on a new page (an annex). */
    record PageBreak() implements Block {}
}
