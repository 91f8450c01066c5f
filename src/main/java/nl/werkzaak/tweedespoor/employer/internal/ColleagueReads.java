package nl.werkzaak.tweedespoor.employer.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.ColleagueRow;
import nl.werkzaak.tweedespoor.employer.Mandate;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of an employer in one query. */
@Component
public class ColleagueReads {
    private final JdbcClient jdbc;

    ColleagueReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ColleagueRow> current(EmployerId employer, LocalDate day) {
        return jdbc.sql("""
                        SELECT m.*, u.email, IF(u.last_login_at >= m.created_at, u.name, '') AS shown_name
                        FROM membership m JOIN user_account u ON u.id = m.user_id
                        WHERE m.employer_id = :employer AND (m.until_date IS NULL OR m.until_date >= :day)
                        ORDER BY u.email
                        """)
                .param("employer", employer.value())
                .param("day", day)
                .query(ColleagueReads::row)
                .list();
    }

    public boolean hasManager(EmployerId employer, LocalDate day) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM membership m
                        JOIN user_account u ON u.id = m.user_id AND u.status = 'ACTIVE'
                        WHERE m.employer_id = :employer AND m.can_manage AND m.from_date <= :day
                              AND (m.until_date IS NULL OR m.until_date >= :day)
                        """)
                        .param("employer", employer.value())
                        .param("day", day)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static ColleagueRow row(ResultSet rs, int n) throws SQLException {
        var rights = EnumSet.of(Right.READ);
        if (rs.getBoolean("can_manage")) {
            rights.add(Right.MANAGE);
        }
        if (rs.getBoolean("can_order")) {
            rights.add(Right.ORDER);
        }
        if (rs.getBoolean("can_sign")) {
            rights.add(Right.SIGN);
        }
        var name = rs.getString("shown_name");
        return new ColleagueRow(
                new UserId(rs.getObject("user_id", UUID.class)),
                name == null ? "" : name,
                new EmailAddress(rs.getString("email")),
                rights,
                Mandate.valueOf(rs.getString("mandate")),
                rs.getObject("from_date", LocalDate.class),
                rs.getObject("until_date", LocalDate.class));
    }
}
