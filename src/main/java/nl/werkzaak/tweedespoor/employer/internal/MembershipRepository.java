package nl.werkzaak.tweedespoor.employer.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MembershipRepository extends JpaRepository<Membership, UUID> {
    Optional<Membership> findByEmployerIdAndUserId(UUID employerId, UUID userId);

    List<Membership> findByEmployerId(UUID employerId);

    default Optional<Membership> find(EmployerId employer, UserId user) {
        return findByEmployerIdAndUserId(employer.value(), user.value());
    }
}
