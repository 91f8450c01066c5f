package nl.werkzaak.tweedespoor.capacity.internal;

import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.capacity.Coach;
import org.springframework.data.repository.Repository;

public interface CoachRepository extends Repository<Coach, UUID> {
    Coach saveAndFlush(Coach coach);

    Optional<Coach> findById(UUID id);
}
