package nl.werkzaak.tweedespoor.employer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.employer.Companies;
import nl.werkzaak.tweedespoor.employer.NewCompany;
import nl.werkzaak.tweedespoor.identity.RequestLimit;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;
import org.jspecify.annotations.Nullable;

/** A second company for somebody who has an account already. */
@Route("mijn-bedrijf/nieuw")
@RolesAllowed("EMPLOYER")
class AddCompanyView extends NarrowPage implements HasDynamicTitle {
    private final transient Companies companies;
    private final transient RequestLimit limit;
    private final ErrorSummary summary = new ErrorSummary();
    private final Inputs inputs = new Inputs(summary);
    private final TextField kvk;
    private final CompanyFields company;
    private final CompanyQuestions questions;

    AddCompanyView(Companies companies, RequestLimit limit) {
        this.companies = companies;
        this.limit = limit;
        kvk = inputs.named("kvk", new TextField(getTranslation("employer.field.kvk")));
        kvk.setHelperText(getTranslation("employer.field.kvk.help"));
        kvk.getElement().setAttribute("inputmode", "numeric");
        kvk.setRequiredIndicatorVisible(true);
        kvk.setWidthFull();
        TypedText.keep(kvk, "second-kvk");
        company = new CompanyFields(inputs);
        company.startWith(kvk);
        company.askForInvoiceAddress();
        questions = new CompanyQuestions(inputs);
        var submit = new Button(getTranslation("employer.second.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(header(), summary, new Card(company), new Card(questions), submit);
    }

    private PageHeader header() {
        return new PageHeader(getPageTitle(), getTranslation("employer.second.why"))
                .breadcrumb(getTranslation("employer.company.title"), CompanyView.class);
    }

    private void submit() {
        inputs.clear();
        var read = read();
        if (inputs.anyInvalid() || read == null) {
            return;
        }
        try {
            limit.count();
            companies.add(read);
            getUI().ifPresent(TypedText::forget);
            removeAll();
            add(
                    header(),
                    Notice.success(getTranslation("employer.second.done"))
                            .with(new RouterLink(getTranslation("employer.company.title"), CompanyView.class)));
        } catch (Refusal refusal) {
            inputs.refuse(refusal);
            inputs.anyInvalid();
        }
    }

    private @Nullable NewCompany read() {
        var number = inputs.required("kvk", KvkNumber::parse);
        var details = company.read(null);
        var answers = questions.read();
        return number == null || details == null || answers == null
                ? null
                : new NewCompany(number, details, answers.referredBy(), answers.knownBefore(), answers.sizeBand());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employer.second.title");
    }
}
