package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.DateInput;
import nl.werkzaak.tweedespoor.shell.Lean;
import nl.werkzaak.tweedespoor.shell.WidePage;
import org.jspecify.annotations.Nullable;

/** One question; the answer is drawn right under it, and the packages below that. Keeps the day in the address. */
@Route("")
@Lean
@Menu(title = "site.start.menu", order = 1)
@AnonymousAllowed
class StartView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {

    static final String DAY = "ziek";

    private final LocalDate today;
    private final DateInput question;
    private final Section answer = new Section();

    StartView(Clock clock, PackageCards packages) {
        today = Zones.today(clock);
        addClassName("start");
        question = new DateInput(getTranslation("site.start.field"), "first-sick-day")
                .helper(getTranslation("site.start.helper"))
                .between(today.minusYears(4), today);
        question.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
                answer(change.getValue());
            }
        });
        answer.addClassName("start-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        add(hero(), answer, offers(packages));
        answer(null);
    }

    private Div hero() {
        H1 title = new H1(getTranslation("site.start.title"));
        title.setId("page-title");
        Paragraph why = new Paragraph(getTranslation("site.start.why"));
        why.addClassName("start-why");
        Div words = new Div(title, why);
        words.addClassName("start-words");
        Div ask = new Div(question);
        ask.addClassName("start-ask");
        Div hero = new Div(words, ask);
        hero.addClassName("start-hero");
        return hero;
    }

    private Section offers(PackageCards packages) {
        H2 title = new H2(getTranslation("site.start.packages"));
        Anchor compare = new Anchor("pakketten", getTranslation("site.start.compare"));
        compare.addClassName("button-plain");
        List<PackageCards.Offered> offered = packages.all(getLocale());
        Paragraph why = new Paragraph(getTranslation("site.start.packages.why")
                + (offered.stream().anyMatch(each -> each.offer().example())
                        ? " " + getTranslation("site.packages.examples")
                        : ""));
        why.addClassName("section-why");
        Section section = new Section(title, why, cards(offered), new Div(compare));
        section.addClassName("start-packages");
        return section;
    }

    private Div cards(List<PackageCards.Offered> offered) {
        Div cards = new Div();
        cards.addClassName("cards");
        offered.forEach(each -> cards.add(PackageCard.brief(each)));
        return cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LocalDate> day =
                event.getLocation().getQueryParameters().getSingleParameter(DAY).flatMap(StartView::day);
        day.ifPresent(known -> {
            question.setValue(known);
            answer(known);
        });
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void keep(@Nullable LocalDate day) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "history.replaceState(history.state, '', $0)",
                        day == null ? location("") : location("?" + DAY + "=" + day));
    }

    private static String location(String query) {
        return "./" + query;
    }

    private void answer(@Nullable LocalDate day) {
        question.setInvalid(false);
        answer.removeAll();
        if (day == null) {
            answer.add(new TimelineAnswer(timeline(today), today, true));
            return;
        }
        if (day.isAfter(today)) {
            refuse(getTranslation("site.start.future"));
            return;
        }
        TimelineResult result = timeline(day);
        if (result.lastPaidDay().isBefore(today)) {
            refuse(getTranslation("site.start.over", Formats.date(result.lastPaidDay(), getLocale())));
            return;
        }
        answer.add(new TimelineAnswer(result, today, false));
    }

    /** The field keeps what was filled in and says what to do; the example stays in view. */
    private void refuse(String message) {
        question.setErrorMessage(message);
        question.setInvalid(true);
        answer.add(new TimelineAnswer(timeline(today), today, true));
    }

    private static TimelineResult timeline(LocalDate day) {
        return Poortwachter.timeline(day, List.of(), Facts.none());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.start.tab");
    }
}
