package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Stepper;
import nl.werkzaak.tweedespoor.shell.SummaryCard;
import nl.werkzaak.tweedespoor.shell.Timeline;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** Every component in every state, for whoever builds or judges a screen. */
@Route(value = "styleguide", registerAtStartup = false)
@AnonymousAllowed
class StyleguideView extends WidePage implements HasDynamicTitle {

    private static final List<String> COLOURS = List.of(
            "ink",
            "ink-soft",
            "paper",
            "card",
            "sunken",
            "line",
            "line-strong",
            "primary",
            "primary-tint",
            "now",
            "now-tint",
            "late",
            "late-tint",
            "waiting",
            "waiting-tint",
            "warn",
            "warn-tint",
            "focus");

    private final StyleguideSamples samples = new StyleguideSamples();

    StyleguideView() {
        Anchor primary = new Anchor("styleguide", getTranslation("shell.guide.action"));
        primary.addClassName("button-primary");
        add(new PageHeader(getPageTitle(), getTranslation("shell.guide.why"))
                .breadcrumb(getTranslation("shell.guide.crumb"), StyleguideView.class)
                .action(primary));
        add(part("shell.guide.colours", colours()));
        add(part("shell.guide.weeks", weeks()));
        add(part("shell.guide.states", states(), new Card(new Timeline(samples.steps()))));
        add(part("shell.guide.steps", steppers()));
        add(part("shell.guide.notices", notices()));
        add(part("shell.guide.facts", facts()));
        add(part("shell.guide.empty", empty()));
        add(part("shell.guide.fields", new StyleguideFields()));
        add(part("shell.guide.buttons", new StyleguideButtons()));
        add(part("shell.guide.lists", samples.cardTable(), samples.grid()));
    }

    private Section part(String key, Component... content) {
        Section part = new Section(new H2(getTranslation(key)));
        part.addClassName("guide-part");
        part.add(content);
        return part;
    }

    private Component colours() {
        Div swatches = new Div();
        swatches.addClassName("guide-swatches");
        COLOURS.forEach(name -> {
            Div colour = new Div();
            colour.getStyle().set("background", "var(--" + name + ")");
            swatches.add(new Div(colour, new Span(name)));
        });
        return swatches;
    }

    private Component[] weeks() {
        return samples.weeks().map(WeeksTimeline::new).map(Card::new).toArray(Component[]::new);
    }

    private Component states() {
        Div row = new Div();
        row.addClassName("actions");
        Stream.of(Tone.values()).forEach(tone -> row.add(new StatusBadge(getTranslation(tone.key()), tone)));
        return row;
    }

    private Component[] steppers() {
        List<String> labels = samples.orderSteps();
        return Stream.of(0, 2, 4).map(now -> new Stepper(labels, now)).toArray(Component[]::new);
    }

    private Component[] notices() {
        String text = getTranslation("shell.guide.notice");
        return new Component[] {
            Notice.info(text),
            Notice.success(text).title(getTranslation("shell.tone.done")),
            Notice.warning(text).title(getTranslation("shell.tone.waiting")),
            Notice.error(text).title(getTranslation("shell.tone.late"))
        };
    }

    private Component facts() {
        KeyValueList list = new KeyValueList()
                .add(getTranslation("shell.guide.fact.firm"), samples.longName())
                .add(getTranslation("shell.guide.fact.price"), samples.price())
                .add(
                        getTranslation("shell.guide.fact.status"),
                        new StatusBadge(getTranslation("shell.tone.now"), Tone.NOW));
        SummaryCard summary = new SummaryCard(getTranslation("shell.guide.summary"))
                .fact(getTranslation("shell.guide.fact.price"), samples.price())
                .fact(getTranslation("shell.weeks.date"), samples.date());
        Div beside = new Div(new Card(getTranslation("shell.guide.facts"), list), summary);
        beside.addClassName("beside");
        return beside;
    }

    private Component empty() {
        Anchor onward = new Anchor("", getTranslation("shell.back.home"));
        onward.addClassName("button-primary");
        return new EmptyState(
                getTranslation("shell.guide.empty.title"), getTranslation("shell.guide.empty.text"), onward);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.guide.title");
    }
}
