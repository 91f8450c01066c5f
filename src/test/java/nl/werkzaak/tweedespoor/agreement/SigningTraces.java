package nl.werkzaak.tweedespoor.agreement;

import nl.werkzaak.tweedespoor.shared.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a signature leaves in the database: all of it, or nothing. */
@Component
class SigningTraces {
    private final JdbcClient jdbc;

    SigningTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What there is of each.
     *
     * @param orders of this employer
     * @param seats weeks of the pilot in which the order has one
     * @param mails that tell the signer
     */
    record Traces(
            String order,
            String agreement,
            String hold,
            long orders,
            long seats,
            long usedCodes,
            long signedDocuments,
            long trajectories,
            long mails,
            long auditLines) {
        private static final int WEEKS_OF_SCAN = 9;

        static final Traces OF_NOTHING = new Traces("PLACED", "OFFERED", "ACTIVE", 1, WEEKS_OF_SCAN, 0, 0, 0, 0, 0);
        static final Traces OF_A_SIGNATURE =
                new Traces("CONFIRMED", "SIGNED", "CONFIRMED", 1, WEEKS_OF_SCAN, 1, 1, 1, 1, 4);
    }

    /** Reads the order with a lock, so that it waits until the database has given up a killed transaction. */
    @Transactional
    Traces of(OrderId order) {
        jdbc.sql("SELECT id FROM customer_order WHERE id = ? FOR UPDATE")
                .param(order.value())
                .query()
                .singleRow();
        return jdbc.sql("""
                        SELECT o.status AS `order`, a.status AS agreement, h.status AS hold,
                          (SELECT COUNT(*) FROM customer_order c WHERE c.employer_id = o.employer_id) AS orders,
                          (SELECT COUNT(*) FROM hold_week w WHERE w.hold_id = h.id) AS seats,
                          (SELECT COUNT(*) FROM signing_code c WHERE c.agreement_id = a.id
                            AND c.used_at IS NOT NULL) AS used_codes,
                          (SELECT COUNT(*) FROM document d WHERE d.subject_id = a.id
                            AND d.title LIKE '%(ondertekend)%') AS signed_documents,
                          (SELECT COUNT(*) FROM trajectory t WHERE t.order_id = o.id) AS trajectories,
                          (SELECT COUNT(*) FROM outbox_mail m
                            WHERE m.event_key = CONCAT('agreement-signed:', a.id)) AS mails,
                          (SELECT COUNT(*) FROM audit_event e WHERE e.employer_id = o.employer_id AND e.action IN
                            ('agreement.signed', 'order.confirmed', 'capacity.confirmed', 'trajectory.planned'))
                            AS audit_lines
                        FROM customer_order o JOIN agreement a ON a.order_id = o.id JOIN hold h ON h.id = o.hold_id
                        WHERE o.id = ?
                        """).param(order.value()).query(Traces.class).single();
    }
}
