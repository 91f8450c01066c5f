package nl.werkzaak.tweedespoor.shared;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables for spreadsheets as RFC 4180, with the semicolons that a Dutch Excel expects. A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front (OWASP, CSV injection), which reading takes away again.
 */
public final class Csv {
    private static final String MARK = "\uFEFF";
    private static final Charset OLD_EXCEL = Charset.forName("windows-1252");
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /**
     * A row of a table that was read.
     *
     * @param number of the row in the file, the first is 1
     */
    public record Row(long number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A table that is written row by row; closing it closes the stream below. */
    public static final class Table implements Closeable {
        private final CsvWriter csv;

        private Table(OutputStream out) throws IOException {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.append(MARK);
            csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
        }

        public void row(List<String> cells) {
            csv.writeRecord(cells.stream().map(Csv::harmless).toList());
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    public static Table to(OutputStream out) throws IOException {
        return new Table(out);
    }

    public static byte[] write(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var table = to(bytes)) {
            rows.forEach(table::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a table with semicolons, commas or tabs, in UTF-8 or as an old Excel writes it; empty lines are left out.
     *
     * @throws Refusal when it is no such table
     */
    public static List<Row> read(byte[] file) {
        var text = decoded(file);
        try (var records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return records.stream()
                    .map(cells -> new Row(
                            cells.getStartingLineNumber(),
                            cells.getFields().stream().map(Csv::plain).toList()))
                    .toList();
        } catch (CsvParseException | IOException broken) {
            throw new Refusal("shared.csv.broken");
        }
    }

    private static String decoded(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException notUtf8) {
            text = OLD_EXCEL.decode(bytes).toString();
        }
        if (text.indexOf('\0') >= 0) {
            throw new Refusal("shared.csv.broken");
        }
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static char separator(String text) {
        var head = text.lines().findFirst().orElse("");
        return head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String plain(String cell) {
        var guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return (guarded ? cell.substring(1) : cell).strip();
    }
}
