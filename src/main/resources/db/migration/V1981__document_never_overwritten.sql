-- A document's bytes are written once. Its row is completed once, in the transaction that stores it; afterwards only its
-- key may be wrapped anew and the virus scanner may settle what was open (docs/adr/0035-vault-keys.md).
ALTER TABLE document ADD INDEX document_key_idx (key_id, id);

DELIMITER //
CREATE TRIGGER document_is_never_overwritten BEFORE UPDATE ON document FOR EACH ROW
BEGIN
    IF NOT (NEW.id <=> OLD.id AND NEW.employer_id <=> OLD.employer_id AND NEW.kind <=> OLD.kind
        AND NEW.subject_kind <=> OLD.subject_kind AND NEW.subject_id <=> OLD.subject_id
        AND NEW.title <=> OLD.title AND NEW.content_type <=> OLD.content_type
        AND NEW.created_by <=> OLD.created_by AND NEW.created_at <=> OLD.created_at
        AND (OLD.wrapped_key = '' OR (NEW.size <=> OLD.size AND NEW.sha256 <=> OLD.sha256 AND NEW.wrapped_key <> ''))
        AND (NEW.scan <=> OLD.scan OR OLD.scan IN ('WAITING', 'NOT_SCANNED') AND NEW.scan IN ('CLEAN', 'INFECTED')))
    THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A document is never overwritten';
    END IF;
END//
DELIMITER ;

CREATE TRIGGER document_chunk_is_never_overwritten BEFORE UPDATE ON document_chunk
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A document is never overwritten';

-- A whole document may be deleted, when its time is over; the cascade fires no trigger.
CREATE TRIGGER document_chunk_stays BEFORE DELETE ON document_chunk
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A document is never overwritten';
