package nl.werkzaak.tweedespoor.employer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.employer.Registration;
import nl.werkzaak.tweedespoor.employer.RegistrationForm;
import nl.werkzaak.tweedespoor.identity.RequestLimit;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;
import org.jspecify.annotations.Nullable;

/** An employer registers: the company, the person, a password, three questions of one click each. */
@Route("registreren")
@AnonymousAllowed
class RegisterView extends NarrowPage implements HasDynamicTitle {
    private final Registration registration;
    private final RequestLimit limit;
    private final ErrorSummary summary = new ErrorSummary();
    private final Inputs inputs = new Inputs(summary);
    private final TextField kvk;
    private final CompanyFields company;
    private final TextField contactName;
    private final EmailField email;
    private final PasswordField password;
    private final CompanyQuestions questions;

    RegisterView(Registration registration, RequestLimit limit) {
        this.registration = registration;
        this.limit = limit;
        kvk = inputs.named("kvk", new TextField(getTranslation("employer.field.kvk")));
        kvk.setHelperText(getTranslation("employer.field.kvk.help"));
        kvk.getElement().setAttribute("inputmode", "numeric");
        company = new CompanyFields(inputs);
        contactName = inputs.named("contactName", new TextField(getTranslation("employer.field.contactName")));
        contactName.getElement().setAttribute("autocomplete", "name");
        email = inputs.named("email", new EmailField(getTranslation("employer.field.email")));
        email.getElement().setAttribute("autocomplete", "username");
        password = inputs.named("password", new PasswordField(getTranslation("employer.field.password")));
        password.setHelperText(getTranslation("identity.field.new-password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        questions = new CompanyQuestions(inputs);
        company.startWith(kvk);
        showForm();
    }

    private void showForm() {
        for (var field : new TextField[] {kvk, contactName}) {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        password.setRequiredIndicatorVisible(true);
        password.setWidthFull();
        TypedText.keep(kvk, "kvk");
        TypedText.keep(contactName, "contactName");
        TypedText.keep(email, "email");
        var person = form(new H2(getTranslation("employer.part.person")), contactName, email, password);
        var submit = new Button(getTranslation("employer.register.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(getTranslation("employer.register.title"), getTranslation("employer.register.why")),
                summary,
                new Card(company),
                new Card(person),
                new Card(questions),
                submit,
                new Anchor("login", getTranslation("employer.register.login")));
    }

    private void submit() {
        inputs.clear();
        var form = read();
        if (inputs.anyInvalid() || form == null) {
            return;
        }
        try {
            limit.count();
            registration.register(form);
            getUI().ifPresent(TypedText::forget);
            removeAll();
            add(
                    new PageHeader(getTranslation("employer.register.sent.title"), null),
                    Notice.success(getTranslation(
                            "employer.register.sent", form.email().value())));
        } catch (Refusal refusal) {
            inputs.refuse(refusal);
            inputs.anyInvalid();
        }
    }

    private @Nullable RegistrationForm read() {
        var number = inputs.required("kvk", KvkNumber::parse);
        var address = inputs.required("email", EmailAddress::parse);
        var details = company.read(() -> address);
        var name = inputs.required("contactName", text -> text);
        var secret = inputs.required("password", text -> text);
        var answers = questions.read();
        if (number == null || address == null || details == null || name == null || secret == null) {
            return null;
        }
        if (answers == null) {
            return null;
        }
        try {
            return new RegistrationForm(
                    number,
                    details,
                    name,
                    address,
                    secret,
                    answers.referredBy(),
                    answers.knownBefore(),
                    answers.sizeBand(),
                    getLocale());
        } catch (Refusal refusal) {
            return inputs.refuse(refusal);
        }
    }

    private static Div form(com.vaadin.flow.component.Component... content) {
        var div = new Div(content);
        div.addClassName("form");
        return div;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employer.register.title");
    }
}
