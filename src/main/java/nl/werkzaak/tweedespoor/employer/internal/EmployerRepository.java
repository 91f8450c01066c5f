package nl.werkzaak.tweedespoor.employer.internal;

import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import org.springframework.data.jpa.repository.JpaRepository;

public interface EmployerRepository extends JpaRepository<Employer, UUID> {
    Optional<Employer> findByKvkNumber(String kvkNumber);

    default Optional<Employer> find(EmployerId id) {
        return findById(id.value());
    }

    default Optional<Employer> find(KvkNumber kvk) {
        return findByKvkNumber(kvk.value());
    }
}
