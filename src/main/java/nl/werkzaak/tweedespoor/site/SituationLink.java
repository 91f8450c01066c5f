package nl.werkzaak.tweedespoor.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * A situation as the part of a link behind the {@code #}, which no browser sends to a server:
 * {@code ziek=2026-03-02&herstel=2026-05-04/2026-05-30&plan=2026-04-27} (ADR 26).
 */
public final class SituationLink {

    private static final int LONGEST = 3_000;
    private static final String SICK = "ziek";
    private static final String RECOVERED = "herstel";
    private static final String NO_CAPACITY = "geenwerk";

    private SituationLink() {}

    public static String write(Situation situation) {
        var parts = new ArrayList<String>();
        parts.add(SICK + "=" + situation.firstSickDay());
        situation.recovered().forEach(gap -> parts.add(RECOVERED + "=" + gap.from() + "/" + gap.until()));
        situation.happened().forEach((what, day) -> parts.add(what.linkName() + "=" + day));
        if (situation.noCapacity()) {
            parts.add(NO_CAPACITY + "=1");
        }
        return String.join("&", parts);
    }

    /** @throws Refusal when any part cannot be read: half a situation would give wrong dates */
    public static Situation read(String fragment) {
        if (fragment.length() > LONGEST) {
            throw broken();
        }
        var parts = new Parts();
        Stream.of(fragment.split("&")).forEach(parts::add);
        return parts.whole();
    }

    private static Refusal broken() {
        return new Refusal("site.link.broken");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw broken();
        }
    }

    /** What was read so far. */
    private static final class Parts {
        private final List<LocalDate> sick = new ArrayList<>();
        private final List<DateRange> recovered = new ArrayList<>();
        private final EnumMap<Milestone, LocalDate> happened = new EnumMap<>(Milestone.class);
        private boolean noCapacity;

        void add(String part) {
            var at = part.indexOf('=');
            if (at < 0) {
                throw broken();
            }
            var value = part.substring(at + 1);
            switch (part.substring(0, at)) {
                case SICK -> sick.add(day(value));
                case RECOVERED -> recovered.add(range(value));
                case NO_CAPACITY -> noCapacity = true;
                case String name -> {
                    var milestone = Milestone.linked(name).orElseThrow(SituationLink::broken);
                    if (happened.put(milestone, day(value)) != null) {
                        throw broken();
                    }
                }
            }
        }

        private static DateRange range(String text) {
            var days = text.split("/", -1);
            if (days.length != 2 || day(days[1]).isBefore(day(days[0]))) {
                throw broken();
            }
            return new DateRange(day(days[0]), day(days[1]));
        }

        Situation whole() {
            if (sick.size() != 1 || recovered.size() > Situation.MOST_PERIODS) {
                throw broken();
            }
            return new Situation(sick.getFirst(), recovered, happened, noCapacity);
        }
    }
}
