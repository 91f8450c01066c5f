package nl.werkzaak.tweedespoor.quote;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuoteRepository extends Repository<Quote, UUID> {
    Quote saveAndFlush(Quote quote);

    Optional<Quote> findById(UUID id);

    /** With its lines, in one statement. */
    @Query("select q from Quote q left join fetch q.lines where q.id = :id")
    Optional<Quote> read(UUID id);

    void delete(Quote quote);

    /** Locked until the end of the transaction, so that answering, withdrawing and expiring take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quote q left join fetch q.lines where q.id = :id")
    Optional<Quote> lock(UUID id);
}
