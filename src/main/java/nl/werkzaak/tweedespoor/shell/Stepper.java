package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where somebody is in a form of several pages; on a phone "stap 2 van 5" and the name of the step. */
public class Stepper extends Nav {

    /**
     * @param current index of the step on screen, counted from 0
     */
    public Stepper(List<String> labels, int current) {
        addClassName("stepper");
        getElement().setAttribute("aria-label", getTranslation("shell.stepper"));
        OrderedList list = new OrderedList();
        for (int i = 0; i < labels.size(); i++) {
            list.add(step(labels.get(i), i, current));
        }
        Div count = new Div(getTranslation("shell.stepper.count", current + 1, labels.size()));
        count.addClassName("stepper-count");
        add(count, list);
    }

    private ListItem step(String label, int index, int current) {
        Span number = new Span(index < current ? "" : String.valueOf(index + 1));
        number.addClassName("stepper-number");
        number.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(number, new Span(label));
        if (index < current) {
            item.addClassName("step-done");
            Span done = new Span(" (" + getTranslation("shell.tone.done") + ")");
            done.addClassName("only-spoken");
            item.add(done);
        } else if (index == current) {
            item.addClassName("step-now");
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
