-- Old counters are swept by age.
CREATE INDEX login_throttle_age ON login_throttle (window_start);
