package nl.werkzaak.tweedespoor.operations.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManifestTest {
    @Test
    void isReadFromBeforeTheKeyOfTheAuditTrailWasNoted() {
        var manifest = BackupWriter.JSON.readValue("""
                {"format": 1, "portalVersion": "1", "schemaVersion": "1982", "made": "2026-03-02T13:05:00Z",
                 "identityKey": "aa", "sealCertificate": "bb", "documents": 0, "parts": []}""", Manifest.class);
        assertThat(manifest.auditKey()).isNull();
        assertThat(manifest.identityKey()).isEqualTo("aa");
    }
}
