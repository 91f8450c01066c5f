package nl.werkzaak.tweedespoor.testing;

import java.util.Set;
import nl.werkzaak.tweedespoor.identity.Accounts;
import nl.werkzaak.tweedespoor.identity.Invitation;
import nl.werkzaak.tweedespoor.identity.LinkState;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.identity.internal.SecretMaker;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the tests: made once by the same services that users call, found again by their address. */
@Component
public class Personas {
    public static final String PASSWORD = "Demo-wachtwoord-2026";

    private final Users users;
    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final SecretMaker secrets;
    private final JdbcClient jdbc;

    Personas(Users users, Accounts accounts, CurrentActor currentActor, SecretMaker secrets, JdbcClient jdbc) {
        this.users = users;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.secrets = secrets;
        this.jdbc = jdbc;
    }

    public UserRow admin() {
        return staff("admin@werkzaak.example", "Anja Admin", Role.ADMIN, Permission.SIGN_FOR_WERKZAAK);
    }

    public UserRow sales() {
        return staff("sales@werkzaak.example", "Sam Sales", Role.SALES);
    }

    /** A second person, who approves what the first may not. */
    public UserRow sales2() {
        return staff("sales2@werkzaak.example", "Stella Sales", Role.SALES, Permission.APPROVE_PRICE);
    }

    /** @param number 1 to 6 */
    public UserRow coach(int number) {
        return staff("coach" + number + "@werkzaak.example", "Coach " + number, Role.COACH);
    }

    public UserRow staff(String email, String name, Role role, Permission... permissions) {
        return find(email).orElseGet(() -> {
            var invitation = new Invitation(EmailAddress.parse(email), name, role, Set.of(permissions));
            var id = currentActor.runAs(Actor.SYSTEM, () -> users.invite(invitation));
            choosePassword(id);
            return users.find(id).orElseThrow();
        });
    }

    /** Opens the invitation's or reset's mail and chooses the usual password. */
    public void choosePassword(UserId user) {
        var state = accounts.choosePassword(token(user, "INVITATION", "invitation"), PASSWORD);
        if (state != LinkState.GOOD) {
            throw new IllegalStateException("The invitation of " + user + " is " + state);
        }
    }

    /** What the newest mail of this kind carries: made as the outbox makes it, at sending. */
    public String secret(UserId user, String purpose, String wireName) {
        var id = jdbc.sql("""
                        SELECT id FROM one_time_secret WHERE user_id = :user AND purpose = :purpose
                        ORDER BY asked_at DESC, id DESC LIMIT 1
                        """)
                .param("user", user.value())
                .param("purpose", purpose)
                .query(java.util.UUID.class)
                .single();
        return secrets.make(wireName, id.toString());
    }

    /** The last part of the newest link of this kind. */
    public String token(UserId user, String purpose, String wireName) {
        var path = secret(user, purpose, wireName);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public java.util.Optional<UserRow> find(String email) {
        return jdbc.sql("SELECT id FROM user_account WHERE email = :email")
                .param("email", email)
                .query(java.util.UUID.class)
                .optional()
                .flatMap(id -> users.find(new UserId(id)));
    }
}
