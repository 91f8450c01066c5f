package nl.werkzaak.tweedespoor.waiting;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitingRepository extends Repository<WaitingEntry, UUID> {
    WaitingEntry saveAndFlush(WaitingEntry entry);

    Optional<WaitingEntry> findById(UUID id);

    /** Locked until the end of the transaction, so that offering, answering and lapsing take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from WaitingEntry e where e.id = :id")
    Optional<WaitingEntry> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from WaitingEntry e where e.draftId = :draft and e.status in (WAITING, OFFERED)")
    Optional<WaitingEntry> lockOpenOf(UUID draft);
}
