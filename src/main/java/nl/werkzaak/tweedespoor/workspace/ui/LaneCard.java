package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.ResponseClock;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.workspace.DeskItem;
import nl.werkzaak.tweedespoor.workspace.DeskItem.Kind;
import nl.werkzaak.tweedespoor.workspace.DeskLane;
import org.jspecify.annotations.Nullable;

/** One lane of the sales desk: what to do, for whom, by when, each with the way to it. */
class LaneCard extends Card {
    private static final int PAGE = 10;

    private final transient List<DeskItem> items;
    private final transient Instant now;
    private final Lines lines = new Lines();
    private final Button more;
    private int shown;

    LaneCard(String key, DeskLane lane, Instant now) {
        this.items = lane.items();
        this.now = now;
        var count = new Span(items.size() + (lane.more() ? "+" : ""));
        count.addClassName("count");
        add(new H2(new Span(getTranslation("workspace.desk." + key) + " "), count));
        more = new Button(getTranslation("workspace.desk.more"), click -> showMore());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        if (items.isEmpty() && !lane.more()) {
            add(lines.nothing(getTranslation("workspace.desk." + key + ".none")));
        } else {
            add(lines, more);
            showMore();
        }
        if (lane.more()) {
            var all = new Paragraph(getTranslation("workspace.desk.cut") + " ");
            all.add(new Anchor(QuotePaths.ALL, getTranslation("quote.all.title")));
            all.addClassName("muted");
            add(all);
        }
    }

    private void showMore() {
        items.stream().skip(shown).limit(PAGE).forEach(this::line);
        shown += PAGE;
        more.setVisible(items.size() > shown);
    }

    private void line(DeskItem item) {
        var what = item.what() == null ? getTranslation("quote.ask.help") : item.what();
        var go = new Anchor(item.path(), getTranslation("workspace.desk.do." + item.kind()));
        go.addClassName("button-plain");
        go.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("workspace.desk.do." + item.kind()) + ": " + item.employer() + ", " + what);
        lines.line(item.employer(), getTranslation("workspace.desk.kind." + item.kind(), what), badge(item), go);
    }

    private @Nullable Component badge(DeskItem item) {
        var due = item.due();
        if (due == null) {
            return item.kind() == Kind.SIGNED
                    ? new StatusBadge(getTranslation("workspace.desk.signed"), Tone.DONE)
                    : null;
        }
        var day = Formats.shortDate(due.atZone(Zones.AMSTERDAM).toLocalDate(), getLocale());
        if (item.kind() == Kind.REQUEST || item.kind() == Kind.QUESTION) {
            var left = ResponseClock.at(due, now);
            return new StatusBadge(getTranslation("quote.clock." + left, day), tone(left));
        }
        return new StatusBadge(getTranslation("workspace.desk.until." + item.kind(), day), Tone.WAITING);
    }

    private static Tone tone(ResponseClock left) {
        return switch (left) {
            case GREEN -> Tone.NEXT;
            case AMBER -> Tone.NOW;
            case RED -> Tone.LATE;
        };
    }
}
