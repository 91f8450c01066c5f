package nl.werkzaak.tweedespoor.agreement;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, UUID> {
    Agreement save(Agreement agreement);

    Agreement saveAndFlush(Agreement agreement);

    Optional<Agreement> findById(UUID id);

    Optional<Agreement> findByCurrentOrderId(UUID order);

    Optional<Agreement> findByCurrentOrderIdAndEmployerId(UUID order, UUID employer);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Agreement a where a.currentOrderId = :order")
    Optional<Agreement> lockByOrder(UUID order);
}
