package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.workspace.CaseContact;
import org.jspecify.annotations.Nullable;

/** The one named person to call. */
class ContactCard extends Card {
    ContactCard(CaseContact contact, boolean confirmed) {
        var coach = contact.coach();
        addClassName("contact-card");
        add(new H2(getTranslation("workspace.contact")));
        var initials = new Span(initials(coach.name()));
        initials.addClassName("contact-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(coach.name());
        name.addClassName("contact-name");
        var town = new Span(getTranslation("workspace.contact.role", coach.town()));
        town.addClassName("muted");
        var words = new Div(name, town);
        words.addClassName("contact-words");
        var person = new Div(initials, words);
        person.addClassName("contact-person");
        var call = call(coach.phone(), coach.name());
        call.addClassName("button-plain");
        add(person, call);
        if (!confirmed) {
            var provisional = new Paragraph(getTranslation("workspace.contact.provisional"));
            provisional.addClassName("muted");
            add(provisional);
        }
        var standIn = contact.standIn();
        if (standIn != null) {
            add(standIn(standIn, contact.days()));
        }
    }

    private Component standIn(CoachRow standIn, @Nullable DateRange days) {
        var text = days == null
                ? getTranslation("workspace.contact.standIn", standIn.name())
                : getTranslation(
                        "workspace.contact.standInDays",
                        Formats.date(days.from(), getLocale()),
                        Formats.date(days.until(), getLocale()),
                        standIn.name());
        var words = new Paragraph(text + " ");
        words.addClassName("muted");
        words.add(call(standIn.phone(), standIn.name()));
        return words;
    }

    private Anchor call(String phone, String name) {
        var number = new PhoneNumber(phone).display();
        var call = new Anchor("tel:" + phone, number);
        call.getElement().setAttribute("aria-label", getTranslation("workspace.contact.call", name, number));
        return call;
    }

    private static String initials(String name) {
        var words = Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return words.length() <= 2 ? words : words.charAt(0) + words.substring(words.length() - 1);
    }
}
