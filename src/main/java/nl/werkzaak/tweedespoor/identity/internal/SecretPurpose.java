package nl.werkzaak.tweedespoor.identity.internal;

import java.time.Duration;

/** What a one-time link or code is for, and how long it is good for from the moment it is sent. */
public enum SecretPurpose {
    LOGIN_CODE("login-code", Duration.ofMinutes(10), ""),
    CONFIRM_EMAIL("confirm-email", Duration.ofHours(24), "/bevestigen/"),
    RESET_PASSWORD("reset-password", Duration.ofHours(1), "/wachtwoord-kiezen/"),
    INVITATION("invitation", Duration.ofDays(7), "/wachtwoord-kiezen/");

    private final String wireName;
    private final Duration life;
    private final String path;

    SecretPurpose(String wireName, Duration life, String path) {
        this.wireName = wireName;
        this.life = life;
        this.path = path;
    }

    /** The name within {@code secret:<purpose>:<id>} of a mail's values. */
    public String wireName() {
        return wireName;
    }

    Duration life() {
        return life;
    }

    String path() {
        return path;
    }

    boolean isCode() {
        return this == LOGIN_CODE;
    }
}
