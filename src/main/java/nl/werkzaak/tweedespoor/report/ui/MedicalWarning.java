package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.werkzaak.tweedespoor.shell.Notice;

/** Names the words that look medical; the coach decides. */
class MedicalWarning extends Composite<Div> {
    MedicalWarning(List<String> words, Runnable back, Runnable goOn) {
        var change = new Button(getTranslation("report.words.back"), click -> back.run());
        var submit = new Button(getTranslation("report.words.goOn"), click -> goOn.run());
        var buttons = new Div(change, submit);
        buttons.addClassName("actions");
        getContent()
                .add(Notice.warning(getTranslation("report.words.text", String.join(", ", words)))
                        .title(getTranslation("report.words.title"))
                        .with(buttons));
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }
}
