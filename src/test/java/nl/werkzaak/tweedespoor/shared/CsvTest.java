package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+31344", "-5", "@SUM(A1)", "\t=1", "plain", "it's", "a;b", "a\"b", "a\nb", "", "'="})
    void readsBackWhatItWrote(String cell) {
        var rows = Csv.read(Csv.write(List.of(List.of("head", "tail"), List.of(cell, "x"))));
        assertThat(rows.getLast().cells()).containsExactly(cell.equals("'=") ? "=" : cell.strip(), "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31344", "-5", "@SUM(A1)", "\t=1", "\n=1", "\r=1", "＝1+1", "＋1", "－1", "＠A1"})
    void letsNoSpreadsheetReckon(String cell) {
        var text = new String(Csv.write(List.of(List.of(cell))), StandardCharsets.UTF_8);
        assertThat(text.replace("\"", "")).startsWith("\uFEFF'").endsWith("\r\n");
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        assertThat(read("a;b\n1;2\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(read("\uFEFFa,b\r\n1,\"2,3\"\r\n")).containsExactly(List.of("a", "b"), List.of("1", "2,3"));
        assertThat(read("a\tb\n1\t2\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        var old = Csv.read("naam\nZoë\n".getBytes(Charset.forName("windows-1252")));
        assertThat(old.getLast().cells()).containsExactly("Zoë");
    }

    @Test
    void countsTheRowsOfTheFile() {
        var rows = Csv.read("a\n\n\"two\nlines\"\nlast\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(Csv.Row::number).containsExactly(1L, 3L, 5L);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> Csv.read(new byte[] {'a', 0, 'b'})).isInstanceOf(Refusal.class);
        assertThat(Csv.read(new byte[0])).isEmpty();
    }

    private static List<List<String>> read(String text) {
        return Csv.read(text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Csv.Row::cells)
                .toList();
    }
}
