-- The pilot as decided: 1 April 2026 to 31 December 2027, at most ten trajectories at the same time. Weeks that lie
-- in it from Monday to Friday can be booked.
INSERT INTO pilot (id, starts, ends) VALUES (1, '2026-04-01', '2027-12-31');
INSERT INTO pilot_maximum (effective_from, seats) VALUES ('2026-04-01', 10);
INSERT INTO pilot_week (week_start, max, booked)
WITH RECURSIVE weeks (week_start) AS (
    SELECT DATE '2026-04-06'
    UNION ALL
    SELECT week_start + INTERVAL 7 DAY FROM weeks WHERE week_start < DATE '2027-12-27'
)
SELECT week_start, 10, 0 FROM weeks;
