package nl.werkzaak.tweedespoor.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** A telephone number that can exist, kept as E.164; without a country code it is Dutch. */
public record PhoneNumber(String value) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** @throws Refusal unless the numbering plan of its country has room for it */
    public static PhoneNumber parse(String text) {
        try {
            var number = NUMBERS.parse(text, "NL");
            if (NUMBERS.isValidNumber(number)) {
                return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
            }
        } catch (NumberParseException e) {
            // falls through to the one refusal
        }
        throw new Refusal("shared.phone.invalid");
    }

    /** As people write it: national for Dutch numbers, international for others. */
    public String display() {
        try {
            var number = NUMBERS.parse(value, "NL");
            var format = number.getCountryCode() == 31 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return NUMBERS.format(number, format);
        } catch (NumberParseException e) {
            return value;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
