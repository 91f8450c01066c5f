package nl.werkzaak.tweedespoor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;

@PortalTest
class FileFieldTest {
    private static final int LARGEST = 100_000;

    @Autowired
    Screens screens;

    private FileField field;

    @BeforeEach
    void show() {
        screens.open();
        field = new FileField("Bestand", "report.form.file", LARGEST);
        UI.getCurrent().add(field);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void takesAFileUnderACleanName() throws Exception {
        arrive("../../etc/\u202Efdp.verslag\u0000.pdf", new byte[LARGEST]);

        assertThat(field.isInvalid()).isFalse();
        assertThat(said()).isEqualTo("Gekozen: fdp.verslag.pdf");
        try (var in = field.chosen().orElseThrow().open()) {
            assertThat(in.readAllBytes()).hasSize(LARGEST);
        }
    }

    @Test
    void keepsAVeryLongNameShort() throws Exception {
        arrive("x".repeat(300) + ".pdf", new byte[1]);

        assertThat(said()).hasSize("Gekozen: ".length() + 100).endsWith("….pdf");
    }

    /** The browser's limit is for people; the server stops reading by itself. */
    @Test
    void stopsReadingWhatIsTooLarge() throws Exception {
        var before = leftovers();
        var given = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given[0] += length;
                return length;
            }
        };
        arrive("verslag.pdf", new MockPart("file", "verslag.pdf", new byte[0]) {
            @Override
            public InputStream getInputStream() {
                return endless;
            }
        });

        assertThat(given[0]).isLessThan(LARGEST + 100_000);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Dit bestand is groter dan 25 MB");
        assertThat(field.chosen()).isEmpty();
        assertThat(leftovers()).isEqualTo(before);
    }

    private void arrive(String name, byte[] bytes) throws IOException {
        arrive(name, new MockPart("file", name, bytes));
    }

    private void arrive(String name, MockPart part) throws IOException {
        field.receive(new UploadEvent(
                VaadinRequest.getCurrent(),
                VaadinResponse.getCurrent(),
                VaadinSession.getCurrent(),
                name,
                -1,
                "application/pdf",
                field.getElement(),
                part));
        MockVaadin.clientRoundtrip(false);
    }

    private String said() {
        return field.getContent()
                .getChildren()
                .filter(child -> child instanceof Paragraph && child.isVisible())
                .map(child -> ((Paragraph) child).getText())
                .filter(text -> text.startsWith("Gekozen"))
                .findFirst()
                .orElse("");
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("arriving"))
                    .count();
        }
    }
}
