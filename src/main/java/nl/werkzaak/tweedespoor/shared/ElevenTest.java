package nl.werkzaak.tweedespoor.shared;

/** The Dutch "elfproef" for nine digits, as used by RSIN, VAT ids of legal entities and the citizen number. */
final class ElevenTest {
    private ElevenTest() {}

    static boolean passes(CharSequence nineDigits) {
        var sum = 0;
        var nonZero = false;
        for (var i = 0; i < 9; i++) {
            var digit = nineDigits.charAt(i) - '0';
            nonZero |= digit != 0;
            sum += digit * (i == 8 ? -1 : 9 - i);
        }
        return nonZero && sum % 11 == 0;
    }
}
