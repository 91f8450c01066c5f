package nl.werkzaak.tweedespoor.identity.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OneTimeSecrets extends JpaRepository<OneTimeSecret, UUID> {
    Optional<OneTimeSecret> findBySecretHash(String secretHash);

    @Query("""
            SELECT s FROM OneTimeSecret s
            WHERE s.userId = :user AND s.purpose = :purpose AND s.usedAt IS NULL AND s.endedAt IS NULL
            ORDER BY s.askedAt DESC
            """)
    List<OneTimeSecret> open(UUID user, SecretPurpose purpose);

    long countByUserIdAndPurposeAndAskedAtAfter(UUID userId, SecretPurpose purpose, Instant since);
}
