package nl.werkzaak.tweedespoor.capacity.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.capacity.Hold;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Holds by id; whoever changes one locks it first. */
public interface HoldRepository extends Repository<Hold, UUID> {
    Hold saveAndFlush(Hold hold);

    Optional<Hold> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Hold h where h.id = :id")
    Optional<Hold> lock(UUID id);
}
