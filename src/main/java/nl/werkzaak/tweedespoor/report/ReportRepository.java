package nl.werkzaak.tweedespoor.report;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReportRepository extends JpaRepository<Report, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> lock(UUID id);

    Optional<Report> findByUnderWayFor(UUID trajectory);

    List<Report> findByTrajectoryIdAndStatus(UUID trajectory, ReportStatus status);
}
