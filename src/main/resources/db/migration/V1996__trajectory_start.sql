-- All trajectories, the last to start on top, page by page.
CREATE INDEX trajectory_start ON trajectory (start_week, id);
