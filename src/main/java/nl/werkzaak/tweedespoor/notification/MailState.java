package nl.werkzaak.tweedespoor.notification;

/** HELD waits for a mail server to be configured; FAILED was given up after all attempts and can be sent again. */
public enum MailState {
    QUEUED,
    SENT,
    FAILED,
    HELD
}
