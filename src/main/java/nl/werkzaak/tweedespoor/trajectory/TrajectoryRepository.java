package nl.werkzaak.tweedespoor.trajectory;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TrajectoryRepository extends JpaRepository<Trajectory, UUID> {
    Optional<Trajectory> findByOrderId(UUID order);

    /** For changes that come from two sides at once, such as a report and a pause. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Trajectory t where t.id = :id")
    Optional<Trajectory> lock(UUID id);
}
