package nl.werkzaak.tweedespoor.site.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.site.Situation;

/** Dates and periods as the API writes them: {@code 2026-03-02} and {@code 2026-05-04/2026-05-30}. */
final class ApiDates {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private ApiDates() {}

    static LocalDate date(String parameter, String text) {
        return date(parameter, text, "date");
    }

    private static LocalDate date(String parameter, String text, String reason) {
        if (!DATE.matcher(text).matches()) {
            throw ApiProblem.parameter(parameter, reason);
        }
        var year = Integer.parseInt(text, 0, 4, 10);
        try {
            var day = LocalDate.of(year, Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw ApiProblem.parameter(parameter, "year");
            }
            return day;
        } catch (DateTimeException noSuchDay) {
            throw ApiProblem.parameter(parameter, reason);
        }
    }

    /** Recovered periods after the first sick day, none of which overlap. */
    static List<DateRange> periods(String parameter, List<String> texts, LocalDate firstSickDay) {
        if (texts.size() > Situation.MOST_PERIODS) {
            throw ApiProblem.parameter(parameter, "tooManyPeriods");
        }
        var periods = new ArrayList<DateRange>(texts.size());
        for (var text : texts) {
            periods.add(period(parameter, text, firstSickDay));
        }
        periods.sort(Comparator.comparing(DateRange::from));
        for (var i = 1; i < periods.size(); i++) {
            if (periods.get(i).overlaps(periods.get(i - 1))) {
                throw ApiProblem.parameter(parameter, "overlap");
            }
        }
        return periods;
    }

    private static DateRange period(String parameter, String text, LocalDate firstSickDay) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw ApiProblem.parameter(parameter, "period");
        }
        var from = date(parameter, text.substring(0, slash), "period");
        var until = date(parameter, text.substring(slash + 1), "period");
        if (until.isBefore(from)) {
            throw ApiProblem.parameter(parameter, "reversed");
        }
        if (!from.isAfter(firstSickDay)) {
            throw ApiProblem.parameter(parameter, "recoveredTooEarly");
        }
        return new DateRange(from, until);
    }

    static String text(DateRange period) {
        return period.from() + "/" + period.until();
    }
}
