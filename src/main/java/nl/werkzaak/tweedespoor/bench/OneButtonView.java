package nl.werkzaak.tweedespoor.bench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The least that a click can cost: one button, one number, no layout, no query. */
@Route(value = "bench", registerAtStartup = false, autoLayout = false)
@AnonymousAllowed
class OneButtonView extends Div {
    private int clicks;

    OneButtonView() {
        var answer = new Span("0");
        answer.setId("one-answer");
        var button = new Button("+", click -> answer.setText(Integer.toString(++clicks)));
        button.setId("one-button");
        add(button, answer);
    }
}
