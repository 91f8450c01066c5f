-- The employee's own review: until when, and what was answered. Earlier ones were written down by the coach.
ALTER TABLE progress_report
    ADD COLUMN review_until  DATETIME(6) NULL AFTER submitted_at,
    ADD COLUMN review_answer VARCHAR(20) NULL AFTER review_until,
    DROP CONSTRAINT progress_report_seen;

UPDATE progress_report SET review_answer = 'TOLD_COACH' WHERE seen_on IS NOT NULL;

ALTER TABLE progress_report
    ADD CONSTRAINT progress_report_reviewed
        CHECK (status <> 'RELEASED' OR (review_answer IS NOT NULL AND released_at IS NOT NULL)),
    ADD CONSTRAINT progress_report_seen
        CHECK (review_answer IS NULL OR (review_answer = 'NONE') = (seen_on IS NULL)),
    ADD INDEX progress_report_review (status, review_until);

-- From which day the employer reckons the next report: the one behind it is not told before it is released.
ALTER TABLE trajectory ADD COLUMN released_base DATE NULL AFTER report_base;

UPDATE trajectory t SET t.released_base = IF(
    t.report_phase = 'NONE',
    t.report_base,
    COALESCE(
        (SELECT MAX(r.period_until) FROM progress_report r
         WHERE r.trajectory_id = t.id AND r.status IN ('RELEASED', 'SUPERSEDED', 'WITHDRAWN')),
        t.started_on));
