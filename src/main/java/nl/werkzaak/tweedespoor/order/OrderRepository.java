package nl.werkzaak.tweedespoor.order;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrderRepository extends Repository<Order, UUID> {
    Order save(Order order);

    Optional<Order> findById(UUID id);

    /** The placed order of an accepted quote. */
    Optional<Order> findByQuoteId(UUID quote);

    Optional<Order> findByDraftId(UUID draft);

    /** Locked until the end of the transaction, so that signing, cancelling and expiry take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Order o where o.id = :id")
    Optional<Order> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Order o where o.draftId = :draft")
    Optional<Order> lockByDraft(UUID draft);
}
