package nl.werkzaak.tweedespoor.shared;

/** Takes mails in the caller's transaction: they exist if and only if the fact they tell does. */
public interface Outbox {
    void enqueue(OutgoingMail mail);
}
