package nl.werkzaak.tweedespoor.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain HTML form: the browser posts it as a whole page, so that password managers and no-script rules work. */
@Tag("form")
class PostForm extends HtmlContainer {
    PostForm(String action, Component... content) {
        addClassName("form");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
        csrfToken().ifPresent(token -> {
            var input = new Element("input");
            input.setAttribute("type", "hidden");
            input.setAttribute("name", token.getParameterName());
            input.setAttribute("value", token.getToken());
            getElement().appendChild(input);
        });
        add(content);
    }

    static NativeButton submit(String text) {
        var button = new NativeButton(text);
        button.addClassName("button-primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    private static Optional<CsrfToken> csrfToken() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }
}
