-- Each row's own mark, and its place and link in the chain (docs/adr/0036-audit-chain.md).
ALTER TABLE audit_event
    ADD COLUMN mark BINARY(32) NULL,
    ADD COLUMN seq  BIGINT     NULL,
    ADD COLUMN link BINARY(32) NULL,
    ADD INDEX audit_event_seq (seq, at);

-- Where the chain ends. Rows from before have no mark: the first run links them and notes their number.
CREATE TABLE audit_head (
    id       TINYINT    NOT NULL PRIMARY KEY,
    seq      BIGINT     NOT NULL,
    link     BINARY(32) NOT NULL,
    old_rows BIGINT     NOT NULL,
    mark     BINARY(32) NULL,
    CONSTRAINT audit_head_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO audit_head (id, seq, link, old_rows) VALUES (1, 0, REPEAT(X'00', 32), -1);

DROP TRIGGER audit_event_is_never_changed;

-- A row may get its place in the chain, once; nothing else of it ever changes.
DELIMITER //
CREATE TRIGGER audit_event_is_never_changed BEFORE UPDATE ON audit_event FOR EACH ROW
BEGIN
    IF OLD.seq IS NOT NULL OR OLD.link IS NOT NULL OR NEW.seq IS NULL OR NEW.link IS NULL
        OR NOT (NEW.id <=> OLD.id AND NEW.at <=> OLD.at AND NEW.actor_id <=> OLD.actor_id AND NEW.role <=> OLD.role
            AND NEW.action <=> OLD.action AND NEW.subject_kind <=> OLD.subject_kind
            AND NEW.subject_id <=> OLD.subject_id AND NEW.employer_id <=> OLD.employer_id AND NEW.ip <=> OLD.ip
            AND NEW.detail <=> OLD.detail AND NEW.mark <=> OLD.mark) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_event is append-only';
    END IF;
END//

CREATE TRIGGER audit_head_never_goes_back BEFORE UPDATE ON audit_head FOR EACH ROW
BEGIN
    IF NEW.seq < OLD.seq OR (OLD.old_rows >= 0 AND NEW.old_rows <> OLD.old_rows) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_head never goes back';
    END IF;
END//
DELIMITER ;

CREATE TRIGGER audit_head_is_never_deleted BEFORE DELETE ON audit_head
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_head is never deleted';
