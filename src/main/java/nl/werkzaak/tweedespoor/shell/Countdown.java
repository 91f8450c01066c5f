package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Time that runs down in the browser, to the second in the last hour; tells the server once when it is over. */
public class Countdown extends Span {
    private static final String SCRIPT = """
            const el = this, end = Date.now() + $0;
            clearInterval(el.ticking);
            const fill = (text, a, b) => text.replace('#', a).replace('#', b);
            const tick = () => {
              const left = Math.max(0, Math.round((end - Date.now()) / 1000));
              const minutes = Math.floor(left / 60), hours = Math.floor(minutes / 60);
              el.textContent = hours >= 48 ? fill($1, Math.floor(hours / 24), hours % 24)
                : hours >= 24 ? fill($2, hours % 24, '')
                : hours > 0 ? fill($3, hours, minutes % 60)
                : minutes + ':' + String(left % 60).padStart(2, '0');
              if (left === 0) { clearInterval(el.ticking); el.dispatchEvent(new CustomEvent('time-over')); }
            };
            tick();
            el.ticking = setInterval(tick, 1000);
            """;

    public Countdown(Instant until, Clock clock, Runnable over) {
        addClassName("countdown");
        getElement().setAttribute("role", "timer");
        var left = Duration.between(clock.instant(), until);
        setText(words(left.isNegative() ? Duration.ZERO : left));
        getElement().addEventListener("time-over", event -> over.run());
        addAttachListener(event -> getElement()
                .executeJs(
                        SCRIPT,
                        (double) Math.max(
                                0, Duration.between(clock.instant(), until).toMillis()),
                        getTranslation("shell.countdown.days"),
                        getTranslation("shell.countdown.day"),
                        getTranslation("shell.countdown.hours")));
        addDetachListener(event -> getElement().executeJs("clearInterval(this.ticking)"));
    }

    private String words(Duration left) {
        if (left.toHours() >= 48) {
            return filled("shell.countdown.days", left.toDays(), left.toHoursPart());
        }
        if (left.toHours() >= 24) {
            return filled("shell.countdown.day", left.toHoursPart(), 0);
        }
        return left.toHours() > 0
                ? filled("shell.countdown.hours", left.toHours(), left.toMinutesPart())
                : left.toMinutes() + ":" + "%02d".formatted(left.toSecondsPart());
    }

    /** The browser fills in the same text, which has a # where a number belongs. */
    private String filled(String key, long large, int small) {
        return getTranslation(key).replaceFirst("#", String.valueOf(large)).replaceFirst("#", String.valueOf(small));
    }
}
