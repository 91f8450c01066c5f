-- What the people around a trajectory write to each other, and who had read it when.
CREATE TABLE message (
    id            UUID          NOT NULL PRIMARY KEY,
    trajectory_id UUID          NOT NULL,
    author_id     UUID          NOT NULL,
    author_role   VARCHAR(20)   NOT NULL,
    words         VARCHAR(2000) NOT NULL,
    sent_at       DATETIME(6)   NOT NULL,
    CONSTRAINT message_trajectory FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
    CONSTRAINT message_author FOREIGN KEY (author_id) REFERENCES user_account (id),
    KEY message_newest (trajectory_id, sent_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE message_read (
    message_id UUID        NOT NULL,
    user_id    UUID        NOT NULL,
    read_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (message_id, user_id),
    CONSTRAINT message_read_message FOREIGN KEY (message_id) REFERENCES message (id),
    CONSTRAINT message_read_user FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
