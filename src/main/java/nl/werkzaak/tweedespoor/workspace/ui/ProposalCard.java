package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.trajectory.CoachChoice;
import nl.werkzaak.tweedespoor.trajectory.CoachProposal;
import nl.werkzaak.tweedespoor.trajectory.CoachReason;

/** One coach of the proposal: what speaks for and against, and the button when there is room. */
class ProposalCard extends Article {
    private final CoachProposal proposal;
    private final CoachChoice choice;

    ProposalCard(CoachProposal proposal, CoachChoice choice) {
        this.proposal = proposal;
        this.choice = choice;
        addClassNames("card", "case-card");
        var name = new H3(proposal.coach().name());
        var head = new Div(name, badge());
        head.addClassName("case-head");
        var room = new Paragraph(getTranslation(
                "workspace.choice.room",
                Durations.of(proposal.freeMinutes(), getLocale()),
                proposal.freeCases(),
                proposal.coach().town()));
        room.addClassName("muted");
        add(head, room, reasons());
        if (!proposal.fits()) {
            var weeks = proposal.shortWeeks().stream()
                    .map(week -> String.valueOf(week.number()))
                    .collect(Collectors.joining(", "));
            add(new Paragraph(getTranslation("workspace.choice.short", weeks)));
        }
    }

    /** Nothing is offered that would be refused. */
    void onChoose(Runnable choose) {
        if (proposal.present() ? choice.row().coachConfirmed() : !proposal.fits()) {
            return;
        }
        var key = proposal.present() ? "workspace.choice.confirm" : "workspace.choice.choose";
        var button = new Button(getTranslation(key, proposal.coach().name()), click -> choose.run());
        if (hasClassName("proposal-first")) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var actions = new Div(button);
        actions.addClassName("actions");
        add(actions);
    }

    private Component badge() {
        if (proposal.present()) {
            return choice.row().coachConfirmed()
                    ? new StatusBadge(getTranslation("workspace.choice.present"), Tone.DONE)
                    : new StatusBadge(getTranslation("workspace.choice.provisional"), Tone.WAITING);
        }
        return proposal.fits()
                ? new StatusBadge(getTranslation("workspace.choice.fits"), Tone.NEXT)
                : new StatusBadge(getTranslation("workspace.choice.full"), Tone.LATE);
    }

    private Component reasons() {
        var list = new UnorderedList();
        list.addClassName("reasons");
        Arrays.stream(CoachReason.values())
                .filter(proposal.reasons()::contains)
                .forEach(reason -> list.add(new ListItem(words("workspace.reason.", reason))));
        Arrays.stream(CoachReason.values()).filter(proposal.misses()::contains).forEach(reason -> {
            var item = new ListItem(words("workspace.reason.not.", reason));
            item.addClassName("reason-not");
            list.add(item);
        });
        return list;
    }

    private String words(String prefix, CoachReason reason) {
        var about =
                switch (reason) {
                    case PLACE ->
                        choice.wishes().place() == null
                                ? ""
                                : choice.wishes().place().name();
                    case LANGUAGE ->
                        choice.wishes().language() == null
                                ? ""
                                : language(choice.wishes().language());
                    case SPECIALISM ->
                        choice.specialism() == null ? "" : getTranslation("capacity.specialism." + choice.specialism());
                    case EMPLOYER -> choice.row().employerName();
                    case STAND_IN, ROOM -> "";
                };
        return getTranslation(prefix + reason, about);
    }

    static String language(String code) {
        return Locale.of(code).getDisplayLanguage(UI.getCurrent().getLocale());
    }
}
