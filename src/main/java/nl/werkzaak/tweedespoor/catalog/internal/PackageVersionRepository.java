package nl.werkzaak.tweedespoor.catalog.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.catalog.PackageVersion;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PackageVersionRepository extends Repository<PackageVersion, UUID> {
    /** All versions of the package that this version belongs to, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from PackageVersion v where v.packageId ="
            + " (select w.packageId from PackageVersion w where w.id = :id) order by v.id")
    List<PackageVersion> siblings(UUID id);
}
