package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The days a report is about, first and last included; while it is being written one or both may be missing. */
record ReportPeriod(@Nullable LocalDate from, @Nullable LocalDate until) {
    boolean isWhole() {
        return from != null && until != null;
    }

    /** @throws Refusal at {@code from} or {@code until} unless both are there, in order, and not after {@code today} */
    void requirePast(LocalDate today) {
        if (from == null) {
            throw new Refusal("shared.required").at("from");
        }
        if (until == null) {
            throw new Refusal("shared.required").at("until");
        }
        if (until.isBefore(from)) {
            throw new Refusal("shared.range.reversed").at("until");
        }
        if (until.isAfter(today)) {
            throw new Refusal("report.refusal.future").at("until");
        }
    }
}
