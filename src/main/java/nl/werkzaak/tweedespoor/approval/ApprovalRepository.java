package nl.werkzaak.tweedespoor.approval;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApprovalRepository extends Repository<Approval, UUID> {
    Approval saveAndFlush(Approval approval);

    /** Locked until the end of the transaction, so that deciding and withdrawing take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Approval a where a.id = :id")
    Optional<Approval> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Approval a where a.kind = :kind and a.subject = :subject and a.status = ASKED")
    Optional<Approval> lockOpenOf(ApprovalKind kind, UUID subject);
}
