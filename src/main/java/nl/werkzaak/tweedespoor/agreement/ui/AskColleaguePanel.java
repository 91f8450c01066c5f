package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.werkzaak.tweedespoor.agreement.SigningRequests;
import nl.werkzaak.tweedespoor.employer.Contact;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.Notice;

/** Somebody else signs: a colleague with the right to do so is asked; without one, the way to give that right. */
class AskColleaguePanel extends Details {
    private final SigningRequests requests;
    private final OrderId order;
    private final Choice<Contact> colleague;
    private final Div answer = new Div();

    AskColleaguePanel(SigningRequests requests, OrderId order, boolean manages) {
        this.requests = requests;
        this.order = order;
        addClassName("cancel-panel");
        setSummaryText(getTranslation("agreement.ask.title"));
        var colleagues = requests.colleagues(order);
        colleague = new Choice<>(
                getTranslation("agreement.ask.who"),
                colleagues,
                one -> getTranslation("agreement.ask.colleague." + one.mandate(), one.name()),
                getTranslation("agreement.ask.whoMissing"));
        answer.getElement().setAttribute("aria-live", "polite");
        var form = new Div(new Paragraph(getTranslation("agreement.ask.text")));
        form.addClassName("form");
        if (colleagues.isEmpty()) {
            form.add(nobody(manages));
        } else {
            form.add(colleague, new Button(getTranslation("agreement.ask.button"), click -> ask()), answer);
        }
        add(form);
        if (colleagues.size() == 1) {
            colleague.setValue(List.copyOf(colleagues).getFirst());
        }
    }

    private Div nobody(boolean manages) {
        var words = new Div(
                new Paragraph(getTranslation(manages ? "agreement.ask.nobodyManager" : "agreement.ask.nobody")));
        words.addClassName("stack");
        if (manages) {
            var way = new Anchor("mijn-bedrijf", getTranslation("agreement.ask.invite"));
            way.addClassName("button-plain");
            words.add(way);
        }
        return words;
    }

    private void ask() {
        if (!colleague.passes()) {
            return;
        }
        answer.removeAll();
        try {
            requests.ask(order, colleague.getValue().user());
            answer.add(Notice.success(
                    getTranslation("agreement.ask.done", colleague.getValue().name())));
        } catch (Refusal refusal) {
            answer.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
    }
}
