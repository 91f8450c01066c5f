package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Minutes and seconds that run down in the browser; tells the server once when they are over. */
class Countdown extends Span {
    private static final String SCRIPT = """
            const el = this, end = Date.now() + $0;
            clearInterval(el.ticking);
            const tick = () => {
              const left = Math.max(0, Math.round((end - Date.now()) / 1000));
              el.textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
              if (left === 0) { clearInterval(el.ticking); el.dispatchEvent(new CustomEvent('time-over')); }
            };
            tick();
            el.ticking = setInterval(tick, 1000);
            """;

    Countdown(Instant until, Clock clock, Runnable over) {
        addClassName("countdown");
        getElement().setAttribute("role", "timer");
        var left = Duration.between(clock.instant(), until);
        setText(left.toMinutes() + ":" + "%02d".formatted(Math.max(0, left.toSecondsPart())));
        getElement().addEventListener("time-over", event -> over.run());
        addAttachListener(event -> getElement().executeJs(SCRIPT, (double)
                Math.max(0, Duration.between(clock.instant(), until).toMillis())));
        addDetachListener(event -> getElement().executeJs("clearInterval(this.ticking)"));
    }
}
