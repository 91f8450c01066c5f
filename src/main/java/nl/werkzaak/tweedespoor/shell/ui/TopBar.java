package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shared.Actor;

/** Brand, menu, language and account. */
class TopBar extends Header {

    TopBar(MainMenu menu, Optional<Actor> actor, Runnable logout) {
        addClassName("top-bar");
        Div tools = new Div(language());
        tools.addClassName("top-tools");
        tools.add(actor.<Component>map(known -> account(known, logout)).orElseGet(this::login));
        Div row = new Div(brand(), menu, tools);
        row.addClassName("top-row");
        add(row);
    }

    private Component brand() {
        Span mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(getTranslation("shell.brand"));
        name.addClassName("brand-name");
        Span sub = new Span(getTranslation("shell.brand.sub"));
        sub.addClassName("brand-sub");
        Anchor brand = new Anchor("", mark, name, new Text(" "), sub);
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", getTranslation("shell.brand.home"));
        return brand;
    }

    /** Cookie and reload; the script puts back what stood in the fields, so switching loses nothing. */
    private Component language() {
        Locale other = Language.other(getLocale());
        String name = getTranslation("shell.language." + other.getLanguage());
        NativeButton button = new NativeButton(name, click -> {
            getUI().ifPresent(ui -> ui.getSession().setLocale(other));
            getElement().executeJs("window.portal.language($0)", other.getLanguage());
        });
        button.addClassNames("tool", "language");
        button.getElement().setAttribute("lang", other.getLanguage());
        return button;
    }

    private Component login() {
        Anchor login = new Anchor("login", getTranslation("shell.login"));
        login.addClassNames("tool", "login-link");
        return login;
    }

    private Component account(Actor actor, Runnable logout) {
        Paragraph who = new Paragraph(actor.name());
        who.addClassName("account-name");
        Span role = new Span(getTranslation("shell.role." + actor.role().name().toLowerCase(Locale.ROOT)));
        role.addClassName("account-role");
        NativeButton leave = new NativeButton(getTranslation("shell.logout"));
        leave.setId("logout");
        leave.addClassName("account-leave");
        leave.addClickListener(click -> leave.getElement()
                .executeJs("window.portal && window.portal.forgetAll()")
                .then(done -> logout.run(), failed -> logout.run()));
        NativeDetails details = new NativeDetails(summary(actor), new Div(who, role, leave));
        details.addClassNames("drop-down", "account");
        return details;
    }

    private Span summary(Actor actor) {
        Span initials = new Span(initials(actor.name()));
        initials.addClassName("initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(getTranslation("shell.account.of", actor.name()));
        spoken.addClassName("only-spoken");
        return new Span(initials, spoken);
    }

    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
        String last = words.length < 2 ? "" : words[words.length - 1].substring(0, 1);
        return (first + last).toUpperCase(Locale.ROOT);
    }
}
