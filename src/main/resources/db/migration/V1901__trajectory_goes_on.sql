-- Weeks beyond those of the package: after a pause, or because more is needed. The agreed weeks stay what they were.
ALTER TABLE trajectory ADD COLUMN extra_weeks INT NOT NULL DEFAULT 0,
    ADD CONSTRAINT trajectory_extra_weeks CHECK (extra_weeks >= 0);
