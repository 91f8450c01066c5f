package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.site.Milestone;
import nl.werkzaak.tweedespoor.site.Situation;
import nl.werkzaak.tweedespoor.site.SituationCheck;
import nl.werkzaak.tweedespoor.site.SituationCheck.Problem;
import org.jspecify.annotations.Nullable;

/** The two further questions, each folded up and built only when somebody opens it. */
class CaseForm extends Div {

    /** What was filled in, without the dates that were refused at their fields. */
    record Read(Situation situation, boolean leftOut) {}

    private final LocalDate today;
    private final Runnable changed;
    private final NativeDetails recovery = new NativeDetails();
    private final NativeDetails done = new NativeDetails();
    private @Nullable RecoveryRows rows;
    private @Nullable HappenedFields happened;
    private boolean filling;

    CaseForm(LocalDate today, Runnable changed) {
        this.today = today;
        this.changed = () -> {
            if (!filling) {
                changed.run();
            }
        };
        addClassName("case-form");
        add(
                question(recovery, "site.recovered.title", this::rows),
                question(done, "site.happened.title", this::happened));
    }

    private NativeDetails question(NativeDetails details, String key, Supplier<Component> content) {
        details.addClassName("case-question");
        details.setSummaryText(getTranslation(key));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                content.get();
            }
        });
        return details;
    }

    private RecoveryRows rows() {
        if (rows == null) {
            rows = new RecoveryRows(today, changed);
            recovery.setContent(rows);
        }
        return rows;
    }

    private HappenedFields happened() {
        if (happened == null) {
            happened = new HappenedFields(today, changed);
            done.setContent(happened);
        }
        return happened;
    }

    /** Takes over a situation that came by a link; folded up, the questions say how much of it they hold. */
    void fill(Situation situation) {
        filling = true;
        boolean tells = !situation.happened().isEmpty() || situation.noCapacity();
        if (rows != null || !situation.recovered().isEmpty()) {
            rows().fill(situation.recovered());
        }
        if (happened != null || tells) {
            happened().fill(situation);
        }
        filling = false;
    }

    /** Reads both questions and shows every refusal at its field. */
    Read read(LocalDate firstSickDay) {
        List<DateRange> periods = rows == null ? List.of() : rows.read();
        Map<Milestone, LocalDate> told = happened == null ? Map.of() : happened.read();
        boolean noCapacity = happened != null && happened.noCapacity();
        Situation situation = new Situation(firstSickDay, periods, told, noCapacity);
        List<Problem> problems = SituationCheck.problems(situation, today);
        problems.forEach(this::show);
        count(periods.size(), told.size() + (noCapacity ? 1 : 0));
        boolean reversed = rows != null && rows.isRefused();
        return new Read(SituationCheck.without(situation, problems), reversed || !problems.isEmpty());
    }

    private void count(int periods, int told) {
        recovery.setSummaryText(summary("site.recovered.title", "site.recovered.count", periods));
        done.setSummaryText(summary("site.happened.title", "site.happened.count", told));
    }

    private String summary(String key, String countKey, int count) {
        return getTranslation(key) + (count == 0 ? "" : " " + getTranslation(countKey, count));
    }

    private void show(Problem problem) {
        String message = getTranslation(problem.why().key(), problem.why().args());
        if (happened != null) {
            happened.refuse(problem.field(), message);
            done.setOpen(done.isOpen() || happened.isRefused());
        }
        if (rows != null) {
            List<RecoveryRow> whole = rows.whole();
            for (int i = 0; i < whole.size(); i++) {
                if (SituationCheck.period(i).equals(problem.field())) {
                    whole.get(i).refuse(message);
                    recovery.setOpen(true);
                }
            }
        }
    }
}
