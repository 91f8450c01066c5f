package nl.werkzaak.tweedespoor.operations.internal.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself; the last part of the file, so that it can tell the hashes of all others.
 *
 * @param portalVersion the portal that made it
 * @param schemaVersion the newest migration of the database
 * @param made the moment of the snapshot
 * @param identityKey fingerprint of the key of second factors
 * @param auditKey fingerprint of the key of the audit trail; null in a backup from before it was noted
 * @param sealCertificate fingerprint of the certificate that seals
 * @param documents how many documents it holds
 */
public record Manifest(
        int format,
        String portalVersion,
        String schemaVersion,
        Instant made,
        String identityKey,
        @Nullable String auditKey,
        String sealCertificate,
        int documents,
        List<Part> parts) {
    static final String NAME = "manifest.json";

    public Manifest {
        parts = List.copyOf(parts);
    }

    /**
     * One part of the file.
     *
     * @param sha256 of all its bytes
     * @param rows of a table
     * @param rowsSha256 of a table's rows only: what a restored table is compared with
     */
    public record Part(String name, String sha256, long rows, String rowsSha256) {}

    Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    public long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }

    public long tables() {
        return parts.stream()
                .filter(part -> part.name().startsWith(TableShape.FOLDER))
                .count();
    }
}
