package nl.werkzaak.tweedespoor.document.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.document.SomeEmployer;
import nl.werkzaak.tweedespoor.document.TamperedDocument;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.WithoutTriggers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents from before their keys were bound to the virus scan, and how they come to be. */
@PortalTest
class BoundRowTest {
    private static final byte[] BYTES = {1, 2, 3};

    @Autowired
    VaultContent content;

    @Autowired
    DocumentStore store;

    @Autowired
    VaultKeys keys;

    @Autowired
    Personas personas;

    @Autowired
    WithoutTriggers triggers;

    @Autowired
    JdbcClient jdbc;

    private DocumentId id;

    @BeforeEach
    void storeAsBefore() throws IOException {
        var document = NewDocument.pdf(
                        SomeEmployer.in(jdbc),
                        DocumentKind.PROGRESS_REPORT,
                        DocumentSubject.of(ReportId.next()),
                        "Rapport",
                        personas.admin().id())
                .scanned(ScanStatus.WAITING);
        id = content.store(document, new ByteArrayInputStream(BYTES)).id();
        var stored = store.find(id).orElseThrow();
        var wrapped = VaultContent.cipher(stored, keys).wrap(keys.current(), VaultContent.boundBefore(stored.row()));
        jdbc.sql("UPDATE document SET wrapped_key = ? WHERE id = ?")
                .params(wrapped, id.value())
                .update();
    }

    @AfterEach
    void takeOut() {
        jdbc.sql("DELETE FROM document WHERE id = ?").param(id.value()).update();
    }

    @Test
    void opensWhatWasStoredBefore() throws IOException {
        assertThat(read()).isEqualTo(BYTES);
    }

    @Test
    void bindsTheVerdictWhenItComes() throws IOException {
        assertThat(content.settle(id, ScanStatus.INFECTED)).isTrue();
        assertThat(content.settle(id, ScanStatus.CLEAN)).isFalse();
        assertThat(read()).isEqualTo(BYTES);

        triggers.update("document", "UPDATE document SET scan = 'CLEAN' WHERE id = ?", id.value());
        assertThatThrownBy(this::read).isInstanceOf(TamperedDocument.class);
    }

    private byte[] read() throws IOException {
        var out = new ByteArrayOutputStream();
        content.openTo(id, out);
        return out.toByteArray();
    }
}
