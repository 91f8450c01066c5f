package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.werkzaak.tweedespoor.sales.SalesFiles;
import nl.werkzaak.tweedespoor.sales.SalesNote;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** What colleagues wrote about an employer, the newest first. */
class NotesCard extends Card {
    private static final int PAGE = 10;

    private final transient SalesFiles files;
    private final EmployerId employer;
    private final GuardedTextArea words = new GuardedTextArea(getTranslation("workspace.customer.note"));
    private final Div list = new Div();
    private final Button more;
    private int shown;

    NotesCard(SalesFiles files, EmployerId employer) {
        super(UI.getCurrent().getTranslation("workspace.customer.notes"));
        this.files = files;
        this.employer = employer;
        words.setMaxLength(SalesFiles.LONGEST_NOTE);
        words.setHelperText(getTranslation("workspace.customer.noteHelp"));
        words.setWidthFull();
        var save = new Button(getTranslation("workspace.customer.noteSave"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(words, save);
        form.addClassName("form");
        more = new Button(getTranslation("shell.table.more"), click -> readOn());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(form, list, more);
        readOn();
    }

    private void save() {
        words.setInvalid(false);
        try {
            files.note(employer, words.getValue());
            words.clear();
            getUI().ifPresent(TypedText::forget);
            list.removeAll();
            shown = 0;
            readOn();
        } catch (Refusal refusal) {
            words.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            words.setInvalid(true);
            words.focus();
        }
    }

    private void readOn() {
        var notes = files.notes(employer, shown, PAGE + 1);
        var lines = new Lines();
        notes.stream().limit(PAGE).forEach(note -> line(lines, note));
        list.add(notes.isEmpty() && shown == 0 ? lines.nothing(getTranslation("workspace.customer.noNotes")) : lines);
        shown += PAGE;
        more.setVisible(notes.size() > PAGE);
    }

    private void line(Lines lines, SalesNote note) {
        lines.line(note.writtenBy(), Formats.shortDateTime(note.writtenAt(), getLocale()), null, null)
                .add(new Paragraph(note.text()));
    }
}
