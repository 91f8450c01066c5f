package nl.werkzaak.tweedespoor.agreement;

/** What the employer gives to sign: the own name typed, the tick that the document was read, the code from the mail. */
public record Signature(String name, boolean ticked, String code) {}
