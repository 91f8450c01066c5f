package nl.werkzaak.tweedespoor.shell.ui;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whether something failed only because the database could not be reached; trying again later helps then. */
final class Outage {
    /** The SQL standard's class of connection failures. */
    private static final String CONNECTION = "08";

    private Outage() {}

    static boolean explains(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .anyMatch(Outage::isConnectionFailure);
    }

    private static boolean isConnectionFailure(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLException failure
                        && failure.getSQLState() != null
                        && failure.getSQLState().startsWith(CONNECTION);
    }
}
