package nl.werkzaak.tweedespoor.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, times and amounts are written, the same on screens, in PDFs and in mails. */
public final class Formats {
    private Formats() {}

    /** {@code 2 maart 2026}. */
    public static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** {@code 2 mrt 2026}, for tables. */
    public static String shortDate(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day).replace(".", "");
    }

    /** {@code 2 mrt}, where the year stands nearby. */
    public static String dayAndMonth(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day).replace(".", "");
    }

    /** {@code maandag 2 maart 2026}. */
    public static String longDate(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale).format(day);
    }

    /** {@code 2 maart 2026, 10:42 (Nederlandse tijd)}. */
    public static String dateTime(Instant moment, Locale locale) {
        var zone = isDutch(locale) ? "Nederlandse tijd" : "Dutch time";
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale).format(moment.atZone(Zones.AMSTERDAM)) + " ("
                + zone + ")";
    }

    /** For dense lists; Dutch time, which the page says once. */
    public static String shortDateTime(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale).format(moment.atZone(Zones.AMSTERDAM));
    }

    /** {@code 10:42}, Dutch time. */
    public static String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(Zones.AMSTERDAM));
    }

    /** {@code 1.234}. */
    public static String number(int amount, Locale locale) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(numberLocale(locale))).format(amount);
    }

    /** {@code 2750,50}, as somebody types it. */
    public static String typed(BigDecimal amount, Locale locale) {
        var plain = amount.toPlainString();
        return isDutch(locale) ? plain.replace('.', ',') : plain;
    }

    /** {@code € 2.750,00}; the space does not break. */
    public static String money(Money amount, Locale locale) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(numberLocale(locale)));
        var sign = amount.isNegative() ? "-" : "";
        return "€\u00a0" + sign + format.format(amount.toEuros().abs());
    }

    /** {@code 21%} for 2100 basis points. */
    public static String percent(int basisPoints, Locale locale) {
        var format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(numberLocale(locale)));
        return format.format(BigDecimal.valueOf(basisPoints, 2)) + "%";
    }

    /** {@code week 9, vanaf 2 maart 2026}. */
    public static String week(Week week, Locale locale) {
        var from = isDutch(locale) ? "vanaf" : "from";
        return "week " + week.number() + ", " + from + " " + date(week.monday(), locale);
    }

    private static Locale numberLocale(Locale locale) {
        return isDutch(locale) ? Texts.DUTCH : Texts.ENGLISH;
    }

    private static boolean isDutch(Locale locale) {
        return !"en".equals(locale.getLanguage());
    }
}
