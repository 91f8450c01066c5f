CREATE TABLE user_account (
    id             UUID           NOT NULL PRIMARY KEY,
    email          VARCHAR(254)   NOT NULL,
    name           VARCHAR(120)   NOT NULL,
    phone          VARCHAR(20)    NULL,
    role           VARCHAR(20)    NOT NULL,
    status         VARCHAR(20)    NOT NULL,
    locale         VARCHAR(5)     NOT NULL,
    password_hash  VARCHAR(250)   NULL,
    totp_secret    VARBINARY(200) NULL,
    totp_last_step BIGINT         NULL,
    -- raised when the password, role or status changes: open sessions end
    stamp          INT            NOT NULL DEFAULT 0,
    created_at     DATETIME(6)    NOT NULL,
    last_login_at  DATETIME(6)    NULL,
    version        BIGINT         NOT NULL,
    UNIQUE KEY user_account_email (email),
    KEY user_account_role (role, status)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE user_permission (
    user_id    UUID        NOT NULL,
    permission VARCHAR(40) NOT NULL,
    PRIMARY KEY (user_id, permission),
    CONSTRAINT user_permission_user FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Links and codes: made at sending, kept as hashes only.
CREATE TABLE one_time_secret (
    id            UUID         NOT NULL PRIMARY KEY,
    user_id       UUID         NOT NULL,
    purpose       VARCHAR(20)  NOT NULL,
    secret_hash   VARCHAR(250) NULL,
    password_hash VARCHAR(250) NULL,
    asked_at      DATETIME(6)  NOT NULL,
    sent_at       DATETIME(6)  NULL,
    expires_at    DATETIME(6)  NULL,
    used_at       DATETIME(6)  NULL,
    ended_at      DATETIME(6)  NULL,
    version       BIGINT       NOT NULL,
    UNIQUE KEY one_time_secret_hash (secret_hash),
    KEY one_time_secret_user (user_id, purpose, asked_at),
    CONSTRAINT one_time_secret_user_account FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Failures per account and per address (both as a hash), shared by all nodes.
CREATE TABLE login_throttle (
    throttle_key  CHAR(64)    NOT NULL PRIMARY KEY,
    failures      INT         NOT NULL,
    window_start  DATETIME(6) NOT NULL,
    blocked_until DATETIME(6) NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
