-- The one login that belongs to an employee's file. Whoever uses it sees that file and nothing else.
CREATE TABLE employee_account (
    employee_id UUID        NOT NULL PRIMARY KEY,
    user_id     UUID        NOT NULL,
    employer_id UUID        NOT NULL,
    invited_at  DATETIME(6) NOT NULL,
    invited_by  UUID        NOT NULL,
    UNIQUE KEY employee_account_user (user_id),
    CONSTRAINT employee_account_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT employee_account_user_fk FOREIGN KEY (user_id) REFERENCES user_account (id),
    CONSTRAINT employee_account_employer FOREIGN KEY (employer_id) REFERENCES employer (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- When somebody was first shown which version of the notice about personal data (AVG art. 14), in which words.
CREATE TABLE privacy_notice (
    user_id  UUID        NOT NULL,
    version  VARCHAR(20) NOT NULL,
    locale   VARCHAR(5)  NOT NULL,
    sha256   CHAR(64)    NOT NULL,
    shown_at DATETIME(6) NOT NULL,
    PRIMARY KEY (user_id, version),
    CONSTRAINT privacy_notice_user FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX trajectory_employee ON trajectory (employee_id);
