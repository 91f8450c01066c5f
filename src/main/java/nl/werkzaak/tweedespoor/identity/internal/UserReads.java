package nl.werkzaak.tweedespoor.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.identity.UserFilter;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** A page of users in one query. */
@Component
public class UserReads {
    private static final String FROM = """
            FROM user_account u
            WHERE (u.name LIKE CONCAT('%', :search, '%') OR u.email LIKE CONCAT('%', :search, '%'))
                  AND (:role = '' OR u.role = :role)
            """;

    private final JdbcClient jdbc;

    UserReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<UserRow> page(UserFilter filter, int offset, int limit) {
        return filtered("""
                        SELECT u.*, (SELECT GROUP_CONCAT(p.permission) FROM user_permission p WHERE p.user_id = u.id)
                            AS permissions
                        """ + FROM + " ORDER BY u.name, u.id LIMIT :limit OFFSET :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(UserReads::row)
                .list();
    }

    public List<UserRow> of(Collection<UserId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT u.*, (SELECT GROUP_CONCAT(p.permission) FROM user_permission p
                                             WHERE p.user_id = u.id) AS permissions
                                FROM user_account u WHERE u.id IN (:ids)
                                """)
                        .param("ids", ids.stream().map(UserId::value).toList())
                        .query(UserReads::row)
                        .list();
    }

    /** Active ones, by name. */
    public List<UserRow> permitted(Permission permission) {
        return jdbc.sql("""
                        SELECT u.*, (SELECT GROUP_CONCAT(p.permission) FROM user_permission p WHERE p.user_id = u.id)
                            AS permissions
                        FROM user_permission given JOIN user_account u ON u.id = given.user_id
                        WHERE given.permission = :permission AND u.status = 'ACTIVE' ORDER BY u.name, u.id
                        """)
                .param("permission", permission.name())
                .query(UserReads::row)
                .list();
    }

    public int count(UserFilter filter) {
        return filtered("SELECT COUNT(*) " + FROM, filter).query(Integer.class).single();
    }

    private StatementSpec filtered(String sql, UserFilter filter) {
        var role = filter.role();
        return jdbc.sql(sql).param("search", filter.search().strip()).param("role", role == null ? "" : role.name());
    }

    private static UserRow row(ResultSet rs, int n) throws SQLException {
        var permissions = rs.getString("permissions");
        return new UserRow(
                new UserId(rs.getObject("id", UUID.class)),
                new EmailAddress(rs.getString("email")),
                rs.getString("name"),
                Role.valueOf(rs.getString("role")),
                permissions == null
                        ? java.util.Set.of()
                        : Arrays.stream(permissions.split(","))
                                .map(Permission::valueOf)
                                .collect(Collectors.toSet()),
                Locale.forLanguageTag(rs.getString("locale").replace('_', '-')),
                UserStatus.valueOf(rs.getString("status")));
    }
}
