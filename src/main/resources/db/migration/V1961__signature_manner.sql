-- How the employer signed; a drawn signature as its strokes
ALTER TABLE agreement
    ADD COLUMN signed_manner VARCHAR(10) NULL,
    ADD COLUMN signed_drawing TEXT NULL;
UPDATE agreement SET signed_manner = 'TYPED' WHERE signed_at IS NOT NULL;
ALTER TABLE agreement
    ADD CONSTRAINT ck_agreement_manner CHECK (
        (signed_at IS NULL) = (signed_manner IS NULL)
        AND (signed_drawing IS NULL OR signed_manner = 'DRAWN'));
