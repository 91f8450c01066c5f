package nl.werkzaak.tweedespoor.shared;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dutch VAT identification number: the eleven-test for legal entities, modulo 97 for sole traders. */
public record VatId(String value) {
    private static final Pattern FORM = Pattern.compile("NL\\d{9}B\\d{2}");
    /** N=23, L=21, B=11 as in the modulo-97 test of ISO 7064. */
    private static final String COUNTRY_AS_DIGITS = "2321";

    public VatId {
        if (!FORM.matcher(value).matches() || !checks(value)) {
            throw new Refusal("shared.vatid.invalid");
        }
    }

    /** @throws Refusal unless it is a well-formed Dutch VAT id; dots and spaces are taken out first */
    public static VatId parse(String text) {
        return new VatId(text.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT));
    }

    private static boolean checks(String id) {
        return ElevenTest.passes(id.substring(2, 11)) || modulo97(id);
    }

    private static boolean modulo97(String id) {
        var digits = COUNTRY_AS_DIGITS + id.substring(2, 11) + "11" + id.substring(12);
        return new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    @Override
    public String toString() {
        return value;
    }
}
