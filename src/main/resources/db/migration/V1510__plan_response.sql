-- Whether the employee agrees with the plan: every answer stays, the newest counts. It is a fact, never a condition.
CREATE TABLE plan_response (
    id            UUID          NOT NULL PRIMARY KEY,
    trajectory_id UUID          NOT NULL,
    user_id       UUID          NOT NULL,
    plan          CHAR(64)      NOT NULL,
    agrees        BOOLEAN       NOT NULL,
    remark        VARCHAR(1000) NOT NULL,
    answered_at   DATETIME(6)   NOT NULL,
    CONSTRAINT plan_response_trajectory FOREIGN KEY (trajectory_id) REFERENCES trajectory (id),
    CONSTRAINT plan_response_user FOREIGN KEY (user_id) REFERENCES user_account (id),
    KEY plan_response_newest (trajectory_id, answered_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
