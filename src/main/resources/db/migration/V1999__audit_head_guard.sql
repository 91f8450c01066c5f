-- The end of the chain moves with its mark only: without a new row neither its mark nor its link changes
-- (docs/adr/0036-audit-chain.md).
DROP TRIGGER audit_head_never_goes_back;

DELIMITER //
CREATE TRIGGER audit_head_never_goes_back BEFORE UPDATE ON audit_head FOR EACH ROW
BEGIN
    IF NEW.seq < OLD.seq OR NEW.mark IS NULL OR (OLD.old_rows >= 0 AND NEW.old_rows <> OLD.old_rows)
        OR (OLD.mark IS NOT NULL AND NEW.seq = OLD.seq AND NEW.old_rows = OLD.old_rows
            AND NOT (NEW.mark = OLD.mark AND NEW.link = OLD.link)) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_head never goes back';
    END IF;
END//
DELIMITER ;
