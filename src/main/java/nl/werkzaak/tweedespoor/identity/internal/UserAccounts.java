package nl.werkzaak.tweedespoor.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.data.jpa.repository.JpaRepository;

public interface UserAccounts extends JpaRepository<UserAccount, UUID> {
    Optional<UserAccount> findByEmail(String email);

    List<UserAccount> findByRoleAndStatusOrderByName(Role role, UserStatus status);

    default Optional<UserAccount> find(EmailAddress email) {
        return findByEmail(email.value());
    }

    default Optional<UserAccount> find(UserId id) {
        return findById(id.value());
    }
}
