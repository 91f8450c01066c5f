package nl.werkzaak.tweedespoor.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.regex.Pattern;
import nl.werkzaak.tweedespoor.notification.DemoMail;
import nl.werkzaak.tweedespoor.notification.DemoMailbox;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/**
 * Everybody's mailbox in profile demo, so that a newcomer can follow every step; elsewhere the page is unknown. The
 * address may name whose mails are asked for.
 */
@Route("demo/mail")
@AnonymousAllowed
class DemoMailView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private static final String TO = "aan";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s]+");

    private final transient DemoMailbox mailbox;
    private final TextField filter = new TextField();
    private final Div list = new Div();

    DemoMailView(DemoMailbox mailbox) {
        this.mailbox = mailbox;
        var refresh = new Button(getTranslation("notification.demo.refresh"), click -> show());
        filter.setLabel(getTranslation("notification.demo.filter"));
        filter.setClearButtonVisible(true);
        filter.setWidthFull();
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        list.addClassName("stack");
        add(new PageHeader(getPageTitle(), getTranslation("notification.demo.why")).action(refresh), filter, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var to = event.getLocation().getQueryParameters().getSingleParameter(TO);
        filter.setValue(to.orElse(""));
        show();
    }

    private void show() {
        list.removeAll();
        var mails = mailbox.latest(filter.getValue());
        mails.forEach(mail -> list.add(card(mail)));
        if (mails.isEmpty()) {
            list.add(new EmptyState(getPageTitle(), getTranslation("notification.demo.empty"), null));
        }
    }

    private Component card(DemoMail mail) {
        var to = new Paragraph(getTranslation("notification.demo.to", mail.recipient()) + " · "
                + Formats.dateTime(mail.sentAt(), getLocale()));
        to.addClassName("muted");
        var body = new Pre();
        body.addClassName("mail-text");
        withLinks(body, mail.body());
        return new Card(mail.subject(), to, body);
    }

    private static void withLinks(Pre body, String text) {
        var links = LINK.matcher(text);
        var from = 0;
        while (links.find()) {
            body.add(new Text(text.substring(from, links.start())));
            var link = new Anchor(links.group(), links.group());
            link.setRouterIgnore(true);
            body.add(link);
            from = links.end();
        }
        body.add(new Text(text.substring(from)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.demo.title");
    }
}
