package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.html.H2;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.internal.StepWords;

/** What an answer looks like, while there is no day to answer for. */
class ExampleAnswer extends Card {

    ExampleAnswer(Overview overview, StepWords words) {
        addClassName("timeline-answer");
        add(new H2(words.text("site.answer.example")), WeeksPicture.whole(overview, words));
    }
}
