package nl.werkzaak.tweedespoor.employer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.werkzaak.tweedespoor.employer.Branches;
import nl.werkzaak.tweedespoor.employer.Colleagues;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** "Mijn bedrijf": details and invoices, branches, who may act for the company, and who asks to. */
@Route("mijn-bedrijf")
@RolesAllowed("EMPLOYER")
@Menu(title = "employer.company.menu", order = 40)
class CompanyView extends NarrowPage implements HasDynamicTitle, BeforeEnterObserver {
    private final Employers employers;
    private final Branches branches;
    private final Colleagues colleagues;
    private final Div content = new Div();

    CompanyView(Employers employers, Branches branches, Colleagues colleagues) {
        this.employers = employers;
        this.branches = branches;
        this.colleagues = colleagues;
        content.addClassName("form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("employer.company.title"), getTranslation("employer.company.why")));
        var mine = employers.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(
                    getTranslation("employer.company.none"), getTranslation("employer.company.none.why"), another()));
            return;
        }
        if (mine.size() > 1) {
            add(chooser(mine));
        }
        add(content, new Div(another()));
        show(mine.getFirst());
    }

    private RouterLink another() {
        var another = new RouterLink(getTranslation("employer.second.title"), AddCompanyView.class);
        another.addClassName("button-plain");
        return another;
    }

    private Select<EmployerRow> chooser(List<EmployerRow> mine) {
        var select = new Select<EmployerRow>();
        select.setLabel(getTranslation("employer.company.choose"));
        select.setItems(mine);
        select.setItemLabelGenerator(EmployerRow::name);
        select.setValue(mine.getFirst());
        select.addValueChangeListener(change -> show(change.getValue()));
        return select;
    }

    private void show(EmployerRow row) {
        content.removeAll();
        var manages = employers.may(row.id(), Right.MANAGE);
        content.add(manages ? editable(row) : readable(row));
        content.add(new BranchesCard(branches, row.id(), manages));
        if (manages) {
            content.add(new ColleaguesCard(colleagues, row.id()));
        }
    }

    private Card readable(EmployerRow row) {
        var facts = new KeyValueList()
                .add(getTranslation("employer.field.companyName"), row.name())
                .add(getTranslation("employer.field.kvk"), row.kvk().value())
                .add(
                        getTranslation("employer.field.address"),
                        row.address() + ", " + row.postcode() + " " + row.town());
        return new Card(getTranslation("employer.part.details"), facts);
    }

    private Card editable(EmployerRow row) {
        var summary = new ErrorSummary();
        var inputs = new Inputs(summary);
        var fields = new CompanyFields(inputs);
        fields.fill(row);
        var message = new Div();
        var save = new Button(getTranslation("employer.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> {
            message.removeAll();
            save(row, inputs, fields, message);
        });
        var kvk = new KeyValueList()
                .add(getTranslation("employer.field.kvk"), row.kvk().value());
        fields.startWith(kvk);
        return new Card(summary, fields, save, message);
    }

    private void save(EmployerRow row, Inputs inputs, CompanyFields fields, Div message) {
        inputs.clear();
        var details = fields.read(null);
        if (inputs.anyInvalid() || details == null) {
            return;
        }
        try {
            employers.change(row.id(), row.version(), details);
            TypedText.forget(UI.getCurrent());
            show(employers.find(row.id()));
            content.addComponentAsFirst(Notice.success(getTranslation("employer.saved")));
        } catch (Refusal refusal) {
            message.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employer.company.title");
    }
}
