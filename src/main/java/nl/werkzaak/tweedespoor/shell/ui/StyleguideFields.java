package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.DateInput;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;

/** Fields at rest, filled, refused and disabled, under an error summary. */
class StyleguideFields extends Card {

    StyleguideFields() {
        addClassName("form");
        TextField refused = new TextField(text("field.kvk"));
        refused.setValue("1234567");
        refused.setErrorMessage(getTranslation("shared.kvk.invalid"));
        refused.setInvalid(true);
        GuardedTextArea guarded = new GuardedTextArea(text("field.remark"));
        guarded.setWidthFull();
        ErrorSummary summary = new ErrorSummary();
        summary.show(refused);
        add(summary, refused, new GuardedTextField(text("field.job")), guarded, dates(), choices(), upload());
    }

    private Component dates() {
        DateInput plain = new DateInput(text("field.day"), "guide-day").helper(text("field.help"));
        DateInput wrong = new DateInput(text("field.day"), "guide-day-wrong");
        wrong.setErrorMessage(getTranslation("shell.date.bad"));
        wrong.setInvalid(true);
        return row(plain, wrong, new DateField(text("field.day")), new PasswordField(text("field.password")));
    }

    private Component choices() {
        Select<String> select = new Select<>();
        select.setLabel(text("field.choice"));
        select.setItems(text("order.1"), text("order.2"), text("order.3"));
        ComboBox<String> combo = new ComboBox<>(text("field.choice"));
        combo.setItems(text("order.1"), text("order.2"), text("order.3"));
        TextField off = new TextField(text("field.off"));
        off.setEnabled(false);
        RadioButtonGroup<String> radio = new RadioButtonGroup<>(text("field.choice"));
        radio.setItems(text("order.1"), text("order.2"));
        radio.setValue(text("order.1"));
        Checkbox tick = new Checkbox(text("field.tick"), true);
        return row(select, combo, off, radio, tick);
    }

    private Component upload() {
        return new Upload(UploadHandler.inMemory((metadata, data) -> {}));
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("actions");
        return row;
    }

    private String text(String key) {
        return getTranslation("shell.guide." + key);
    }
}
