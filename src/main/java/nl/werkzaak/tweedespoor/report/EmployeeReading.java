package nl.werkzaak.tweedespoor.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.jspecify.annotations.Nullable;

/** The employee's part in a report: until when an answer may come, and what was answered when. A value. */
@Embeddable
class EmployeeReading {
    private static final int LONGEST_REMARK = 1000;

    private @Nullable Instant reviewUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_answer")
    private @Nullable ReviewAnswer answer;

    private @Nullable LocalDate seenOn;
    private @Nullable String seenRemark;

    protected EmployeeReading() {}

    private EmployeeReading(
            @Nullable Instant reviewUntil,
            @Nullable ReviewAnswer answer,
            @Nullable LocalDate seenOn,
            @Nullable String seenRemark) {
        this.reviewUntil = reviewUntil;
        this.answer = answer;
        this.seenOn = seenOn;
        this.seenRemark = seenRemark;
    }

    EmployeeReading openUntil(Instant until) {
        return new EmployeeReading(until, answer, seenOn, seenRemark);
    }

    /** @param remark needed for all but {@link ReviewAnswer#SEEN} */
    EmployeeReading answered(ReviewAnswer given, String remark, LocalDate today) {
        if (!given.isChoice()) {
            throw new IllegalArgumentException(given + " is not the employee's to give");
        }
        var text = words(remark);
        if (text == null && given.needsWords()) {
            throw new Refusal("shared.required").at("remark");
        }
        return new EmployeeReading(reviewUntil, given, today, text);
    }

    /** Seen together with the coach, on a day that has come. */
    EmployeeReading toldCoach(LocalDate day, String remark, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal("report.refusal.seenFuture").at("seenOn");
        }
        return new EmployeeReading(reviewUntil, ReviewAnswer.TOLD_COACH, day, words(remark));
    }

    EmployeeReading unanswered() {
        return new EmployeeReading(reviewUntil, ReviewAnswer.NONE, seenOn, seenRemark);
    }

    /** Nobody answered and the time is over. */
    boolean isOver(Instant now) {
        return answer == null && reviewUntil != null && !now.isBefore(reviewUntil);
    }

    @Nullable
    ReviewAnswer answer() {
        return answer;
    }

    private static @Nullable String words(String remark) {
        var text = TextGuard.require("remark", remark, LONGEST_REMARK);
        return text.isEmpty() ? null : text;
    }
}
