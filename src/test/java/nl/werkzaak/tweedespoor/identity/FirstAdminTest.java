package nl.werkzaak.tweedespoor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
class FirstAdminTest {
    private static final String ADDRESS = "eerste@werkzaak.example";

    @Autowired
    Users users;

    @Autowired
    CurrentActor actor;

    @Autowired
    Personas personas;

    @Autowired
    JdbcClient jdbc;

    @Test
    void asksTheFirstAdminInAndAgainUntilSomebodyIs() {
        jdbc.sql("UPDATE user_account SET status = 'BLOCKED' WHERE role = 'ADMIN'")
                .update();

        firstAdmin(ADDRESS).prepare();
        firstAdmin(ADDRESS).prepare();

        var invited = actor.runAs(Actor.SYSTEM, () -> users.list(new UserFilter(ADDRESS, Role.ADMIN), 0, 5));
        assertThat(invited).singleElement().satisfies(row -> assertThat(row.status())
                .isEqualTo(UserStatus.INVITED));
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void leavesAPortalWithAnAdminAlone() {
        personas.admin();

        firstAdmin(ADDRESS).prepare();

        assertThat(mails()).isZero();
    }

    @Test
    void asksNobodyWithoutAnAddress() {
        jdbc.sql("UPDATE user_account SET status = 'BLOCKED' WHERE role = 'ADMIN'")
                .update();

        firstAdmin(" ").prepare();

        assertThat(mails()).isZero();
    }

    private FirstAdmin firstAdmin(String address) {
        return new FirstAdmin(address, users, actor);
    }

    private int mails() {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?")
                .param(ADDRESS)
                .query(Integer.class)
                .single();
    }
}
