package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            verslag.pdf,                          verslag.pdf
            ../../etc/passwd,                     passwd
            C:\\Users\\sam\\Verslag.pdf,          Verslag.pdf
            /tmp/..,                              ''
            ...,                                  ''
            'verslag\u202Efdp.exe',               verslagfdp.exe
            '\u200Fverslag\u0000.pdf',            verslag.pdf
            'een\u2028twee\r\ndrie.pdf',          eentweedrie.pdf
            'a\u200Db\uFEFF.pdf',                 ab.pdf
            'wat? <b>vet</b>.pdf',                b-.pdf
            'a;b|c:d.pdf',                        a-b-c-d.pdf
            '  verslag   maart .pdf  ',           verslag maart .pdf
            .htaccess,                            htaccess
            'e\u0301e\u0301n.pdf',                één.pdf
            """)
    void keepsTheVisibleLastPart(String given, String clean) {
        assertThat(FileNames.clean(given)).isEqualTo(clean);
    }

    @org.junit.jupiter.api.Test
    void shortensAndKeepsTheEnding() {
        var name = FileNames.clean("x".repeat(300) + ".pdf");

        assertThat(name).hasSize(100).endsWith("x….pdf");
        assertThat(FileNames.clean("😀".repeat(300))).hasSize(2 * 99 + 1).endsWith("😀…");
        assertThat(FileNames.clean("x".repeat(100) + ".eenlangwoord"))
                .hasSize(100)
                .endsWith("x…");
    }
}
