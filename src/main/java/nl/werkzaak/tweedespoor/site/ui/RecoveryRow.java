package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shell.DateInput;

/** One period of recovery: its first and its last day, and a way to take it out. */
class RecoveryRow extends Div {

    private final DateInput from;
    private final DateInput until;
    private final NativeButton out = new NativeButton();

    RecoveryRow(int id, LocalDate today, Runnable changed, Runnable remove) {
        addClassName("recovery-row");
        getElement().setAttribute("role", "group");
        from = new DateInput(getTranslation("site.recovered.from"), "recovered-from-" + id);
        until = new DateInput(getTranslation("site.recovered.until"), "recovered-until-" + id);
        from.between(today.minusYears(10), today);
        until.between(today.minusYears(10), today);
        from.addValueChangeListener(change -> changed.run());
        until.addValueChangeListener(change -> changed.run());
        out.setText(getTranslation("site.recovered.remove"));
        out.addClickListener(click -> remove.run());
        out.addClassName("link-button");
        add(from, until, out);
    }

    void fill(DateRange period) {
        from.setValue(period.from());
        until.setValue(period.until());
    }

    /** Its place in the form, for who hears it. */
    void number(int number) {
        getElement().setAttribute("aria-label", getTranslation("site.recovered.number", number));
        out.setAriaLabel(getTranslation("site.recovered.remove.of", number));
    }

    /** The period, once both days are there in the right order. */
    Optional<DateRange> period() {
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new DateRange(first, last));
    }

    /** Forgets earlier refusals, and refuses a last day before the first at its field. */
    void check() {
        from.setInvalid(false);
        until.setInvalid(false);
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        if (first != null && last != null && last.isBefore(first)) {
            until.refuse(getTranslation("shared.range.reversed"));
        }
    }

    boolean isRefused() {
        return from.isInvalid() || until.isInvalid();
    }

    void refuse(String message) {
        from.refuse(message);
    }

    void focus() {
        from.focus();
    }
}
