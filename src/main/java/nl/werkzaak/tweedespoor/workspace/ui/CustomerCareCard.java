package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.sales.SalesFile;
import nl.werkzaak.tweedespoor.sales.SalesFile.NextAction;
import nl.werkzaak.tweedespoor.sales.SalesFiles;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** Which colleague looks after an employer, and what is to be done next. */
class CustomerCareCard extends Card {
    private final transient SalesFiles files;
    private final transient SalesFile file;
    private final transient Clock clock;
    private final transient Runnable done;
    private final Div messages = new Div();

    CustomerCareCard(SalesFiles files, SalesFile file, Clock clock, Runnable done) {
        super(UI.getCurrent().getTranslation("workspace.customer.care"));
        this.files = files;
        this.file = file;
        this.clock = clock;
        this.done = done;
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, owner(), next(), plan());
    }

    private Component owner() {
        var colleagues = files.colleagues();
        var owner = new Select<UserRow>();
        owner.setLabel(getTranslation("workspace.customer.owner"));
        owner.setItems(colleagues);
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(getTranslation("workspace.customer.nobody"));
        owner.setItemLabelGenerator(user -> user == null ? getTranslation("workspace.customer.nobody") : user.name());
        owner.setValue(colleagues.stream()
                .filter(user -> user.id().equals(file.owner()))
                .findFirst()
                .orElse(null));
        owner.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                run(() -> files.handOver(
                        file, owner.getOptionalValue().map(UserRow::id).orElse(null)));
            }
        });
        return owner;
    }

    private Component next() {
        var next = file.next();
        var lines = new Lines();
        if (next == null) {
            return lines.nothing(getTranslation("workspace.customer.nothingNext"));
        }
        var finish = new Button(getTranslation("workspace.customer.done"), click -> run(() -> files.plan(file, null)));
        finish.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        finish.setAriaLabel(getTranslation("workspace.customer.done") + ": " + next.what());
        var day = Formats.shortDate(next.on(), getLocale());
        var due = !next.on().isAfter(Zones.today(clock));
        lines.line(next.what(), "", new StatusBadge(day, due ? Tone.NOW : Tone.NEXT), finish);
        return lines;
    }

    private Component plan() {
        var form = new AddForm();
        var what = form.text("what", "workspace.customer.what", SalesFiles.LONGEST_ACTION);
        var on = form.day("on", "workspace.customer.on", null);
        return form.behind(
                file.next() == null ? "workspace.customer.plan" : "workspace.customer.replan",
                "workspace.customer.save",
                () -> files.plan(file, new NextAction(AddForm.needed(on.getValue(), "on"), what.getValue())),
                done);
    }

    private void run(Runnable verb) {
        try {
            verb.run();
            done.run();
        } catch (Refusal refusal) {
            messages.removeAll();
            messages.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
    }
}
