-- What the approver saw when the question was asked; none for questions of before this column.
ALTER TABLE approval ADD COLUMN facts TEXT NULL;
