package nl.werkzaak.tweedespoor.testing;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkzaak.tweedespoor.shell.CsvLink;

/**
 * What a link to a list sends, as a spreadsheet would read it: the guard before a formula still stands there.
 *
 * @param rows without the head
 */
public record CsvFile(List<String> heads, List<List<String>> rows) {
    private static final String MARK = "\uFEFF";

    public static CsvFile of(CsvLink<?> link) {
        var text = new String(DownloadKt._download(link), StandardCharsets.UTF_8);
        if (!text.startsWith(MARK)) {
            throw new AssertionError("Excel takes a file without its mark for another alphabet");
        }
        try (var csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1))) {
            var records = csv.stream().map(CsvRecord::getFields).toList();
            return new CsvFile(records.getFirst(), records.subList(1, records.size()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public List<String> cells() {
        return rows.stream().flatMap(List::stream).toList();
    }
}
