package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.DateInput;
import nl.werkzaak.tweedespoor.shell.Lean;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.VisitorCase;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.Situation;
import nl.werkzaak.tweedespoor.site.SituationLink;
import nl.werkzaak.tweedespoor.site.internal.StepWords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * One question; the answer is drawn right under it, further questions with it, and the packages below that. The dates
 * stand behind the {@code #} of the address, which the browser keeps to itself: {@code scripts/portal.js} reads them there
 * and tells them over the open connection (ADR 26).
 */
@Route("")
@Lean
@Menu(title = "site.start.menu", order = 1)
@AnonymousAllowed
class StartView extends WidePage implements HasDynamicTitle {

    private final LocalDate today;
    private final StepWords words;
    private final DateInput question;
    private final Section answer = new Section();
    private final CaseForm form;
    private final CaseAnswer shown;
    private final OfferedPackages packages;
    private String kept = "";
    private boolean filling;

    StartView(
            Clock clock,
            PackageCards cards,
            Texts texts,
            TaggedPdf pdf,
            @Value("${portal.helper.employer-charges-basis-points}") int charges) {
        today = Zones.today(clock);
        words = new StepWords(texts, getLocale());
        addClassName("start");
        getElement().setAttribute("data-dates", true);
        question = new DateInput(getTranslation("site.start.field"), "first-sick-day")
                .helper(getTranslation("site.start.helper"))
                .between(today.minusYears(4), today);
        question.addValueChangeListener(change -> changed());
        form = new CaseForm(today, this::changed);
        shown = new CaseAnswer(words, form, pdf, clock);
        packages = new OfferedPackages(cards);
        answer.addClassName("start-answer");
        answer.add(new ExampleAnswer(Overview.of(Situation.since(today), today), words));
        add(hero(), answer, packages, new CostOfWaiting(cards, charges));
    }

    private Div hero() {
        H1 title = new H1(getTranslation("site.start.title"));
        title.setId("page-title");
        Paragraph why = new Paragraph(getTranslation("site.start.why"));
        why.addClassName("start-why");
        Div text = new Div(title, why);
        text.addClassName("start-words");
        Div ask = new Div(question);
        ask.addClassName("start-ask");
        Div hero = new Div(text, ask);
        hero.addClassName("start-hero");
        return hero;
    }

    /** What stands behind the {@code #} of the address; text from outside. */
    @ClientCallable
    void shared(String fragment) {
        try {
            Situation situation = SituationLink.read(fragment);
            filling = true;
            question.setValue(situation.firstSickDay());
            form.fill(situation);
            filling = false;
            changed();
        } catch (Refusal broken) {
            example();
            answer.addComponentAsFirst(Notice.warning(getTranslation(broken.key())));
        }
    }

    private void changed() {
        if (!filling) {
            question.setInvalid(false);
            answer(question.getValue());
        }
    }

    private void answer(@Nullable LocalDate day) {
        if (day == null || day.isAfter(today)) {
            if (day != null) {
                question.refuse(getTranslation("site.start.future"));
            }
            example();
            return;
        }
        try {
            CaseForm.Read read = form.read(day);
            show(Overview.of(read.situation(), today), read.leftOut());
        } catch (Refusal refusal) {
            question.refuse(getTranslation(refusal.key(), refusal.args()));
            example();
        }
    }

    private void show(Overview overview, boolean leftOut) {
        LocalDate last = overview.result().lastPaidDay();
        if (shown.getParent().isEmpty()) {
            answer.removeAll();
            answer.add(shown);
        }
        keep(SituationLink.write(overview.situation()));
        if (last.isBefore(today)) {
            question.refuse(getTranslation("site.start.over", Formats.date(last, getLocale())));
            shown.showQuestionsOnly();
            packages.forget();
            VisitorCase.forget();
            return;
        }
        shown.show(overview, leftOut);
        packages.show(overview);
        new VisitorCase(overview.start(), overview.pauses()).keep();
    }

    private void example() {
        answer.removeAll();
        answer.add(new ExampleAnswer(Overview.of(Situation.since(today), today), words));
        packages.forget();
        VisitorCase.forget();
        keep("");
    }

    /** Something else took the dates' place in the address: puts them back. */
    @ClientCallable
    void address() {
        keep(kept);
    }

    /** Puts the dates in the open page's address, where a reload and a shared link find them. */
    private void keep(String fragment) {
        kept = fragment;
        getElement().executeJs("window.portal && window.portal.dates(this, $0)", fragment);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.start.tab");
    }
}
