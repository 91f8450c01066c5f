-- A hold belongs to an employer that exists.
ALTER TABLE hold ADD CONSTRAINT hold_employer_known FOREIGN KEY (employer_id) REFERENCES employer (id);
