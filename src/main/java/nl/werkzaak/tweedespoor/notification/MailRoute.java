package nl.werkzaak.tweedespoor.notification;

/** Where mails go from this process. */
public interface MailRoute {
    /** False while no mail server is configured: mails are held. */
    boolean open();

    /** True in profile demo without a mail server: mails stay readable in the portal. */
    boolean isDemo();

    /** Sends what is due as soon as the caller's transaction has committed. */
    void wakeAfterCommit();
}
