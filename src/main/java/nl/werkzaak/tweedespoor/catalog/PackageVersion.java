package nl.werkzaak.tweedespoor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.PackageId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;

/** One version of a package's contents; published contents never change, a change is a new version. */
@Entity
@Table(name = "package_version")
public class PackageVersion {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID packageId;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected PackageVersion() {}

    /** A version in its first status, as a draft that was just copied. */
    PackageVersion(PackageVersionId id, PackageId packageId) {
        this.id = id.value();
        this.packageId = packageId.value();
        this.status = VersionStatus.DRAFT;
    }

    public PackageVersionId id() {
        return new PackageVersionId(id);
    }

    public PackageId packageId() {
        return new PackageId(packageId);
    }

    public VersionStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    public void publish() {
        become(VersionStatus.PUBLISHED);
    }

    public void retire() {
        become(VersionStatus.RETIRED);
    }

    private void become(VersionStatus next) {
        if (!status.mayBecome(next)) {
            throw new Refusal("catalog.version.wrongStatus", status.name());
        }
        status = next;
    }
}
