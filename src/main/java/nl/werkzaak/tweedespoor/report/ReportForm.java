package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the coach types beside the document; kept as it is while it is a draft. */
public record ReportForm(@Nullable LocalDate from, @Nullable LocalDate until, String summary) {
    public static final int LONGEST_SUMMARY = 2000;
}
