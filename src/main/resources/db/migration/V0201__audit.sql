-- Who did what, when and to what. Append-only: the database itself refuses changes.
CREATE TABLE audit_event (
    id           UUID         NOT NULL PRIMARY KEY,
    at           DATETIME(6)  NOT NULL,
    actor_id     UUID         NULL,
    role         VARCHAR(20)  NOT NULL,
    action       VARCHAR(60)  NOT NULL,
    subject_kind VARCHAR(40)  NOT NULL,
    subject_id   UUID         NULL,
    employer_id  UUID         NULL,
    ip           VARCHAR(45)  NULL,
    detail       VARCHAR(500) NOT NULL DEFAULT '',
    KEY audit_event_at (at),
    KEY audit_event_actor (actor_id, at),
    KEY audit_event_subject (subject_kind, subject_id, at),
    KEY audit_event_employer (employer_id, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER audit_event_is_never_changed BEFORE UPDATE ON audit_event
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_event is append-only';

CREATE TRIGGER audit_event_is_never_deleted BEFORE DELETE ON audit_event
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_event is append-only';
