package nl.werkzaak.tweedespoor.shared;

/** Makes a one-time code or link when its mail is sent, so that only its hash is ever stored. */
public interface SecretAtSending {
    boolean supports(String purpose);

    /** Makes and remembers (as a hash) the secret; gives the text to put into the mail. */
    String make(String purpose, String subjectId);
}
