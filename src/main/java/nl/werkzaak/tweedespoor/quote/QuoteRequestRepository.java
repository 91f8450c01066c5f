package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuoteRequestRepository extends Repository<QuoteRequest, UUID> {
    QuoteRequest saveAndFlush(QuoteRequest request);

    /** Locked until the end of the transaction, so that answering, closing and taking back take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from QuoteRequest r where r.id = :id")
    Optional<QuoteRequest> lock(UUID id);
}
