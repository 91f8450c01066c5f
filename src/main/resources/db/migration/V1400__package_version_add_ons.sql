-- What may be ordered beside a package belongs to its version, so that a change of it is a new version too.
CREATE TABLE package_version_add_on (
    package_version_id UUID NOT NULL,
    add_on_id          UUID NOT NULL,
    PRIMARY KEY (package_version_id, add_on_id),
    CONSTRAINT package_version_add_on_version FOREIGN KEY (package_version_id) REFERENCES package_version (id),
    CONSTRAINT package_version_add_on_add_on FOREIGN KEY (add_on_id) REFERENCES add_on (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO package_version_add_on (package_version_id, add_on_id)
SELECT v.id, f.add_on_id FROM package_version v JOIN add_on_fit f ON f.package_id = v.package_id;

DROP TABLE add_on_fit;

-- Minutes of the coach that an add-on takes beside those of its package; none for what others do.
ALTER TABLE add_on ADD COLUMN coach_minutes INT NOT NULL DEFAULT 0,
    ADD CONSTRAINT add_on_minutes CHECK (coach_minutes BETWEEN 0 AND 6000);

UPDATE add_on SET coach_minutes = 60 WHERE code = 'GESPREK';

-- What a hold books beyond its package's own hours.
ALTER TABLE hold ADD COLUMN extra_minutes INT NOT NULL DEFAULT 0,
    ADD CONSTRAINT hold_extra_minutes CHECK (extra_minutes >= 0);
