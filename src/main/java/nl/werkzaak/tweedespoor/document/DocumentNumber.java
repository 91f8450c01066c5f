package nl.werkzaak.tweedespoor.document;

/**
 * What an issued document is called.
 *
 * @param number type, year and serial: {@code OVK-2026-000123}
 * @param verificationCode random; proves that the holder has seen the document, which a guessable number does not
 */
public record DocumentNumber(String number, String verificationCode) {}
