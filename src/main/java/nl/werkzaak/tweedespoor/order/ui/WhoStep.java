package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.BranchRow;
import nl.werkzaak.tweedespoor.employer.Branches;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.order.OrderForm.Who;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import nl.werkzaak.tweedespoor.shell.Notice;
import org.jspecify.annotations.Nullable;

/** For whom: employer and branch, the employee as the employer knows one, and the sickness case. */
class WhoStep extends Step {
    private final Branches branches;
    private final Select<EmployerRow> employer = field("employer", new Select<>());
    private final Select<BranchRow> branch = field("branch", new Select<>());
    private final TextField initials = field("initials", text("initials", 20));
    private final TextField lastName = field("lastName", text("lastName", 80));
    private final TextField reference = field("reference", text("reference", 40));
    private final TextField jobTitle = field("jobTitle", text("jobTitle", 80));
    private final DateField firstSickDay =
            field("firstSickDay", new DateField(getTranslation("order.field.firstSickDay")));
    private final RecoveredField recovered = field("recovered", new RecoveredField());
    private boolean filling;

    WhoStep(Wizard wizard, Branches branches, List<EmployerRow> mine) {
        super(wizard, "order.who.title");
        this.branches = branches;
        add(Notice.info(getTranslation("order.who.minimal")));
        labels();
        layoutFields(mine);
        fill(mine);
        listen();
    }

    private void labels() {
        employer.setLabel(getTranslation("order.field.employer"));
        employer.setItemLabelGenerator(EmployerRow::name);
        branch.setLabel(getTranslation("order.field.branch"));
        branch.setItemLabelGenerator(row -> row == null ? getTranslation("order.branch.none") : row.name());
        branch.setEmptySelectionAllowed(true);
        branch.setEmptySelectionCaption(getTranslation("order.branch.none"));
        initials.setHelperText(getTranslation("order.initials.help"));
        reference.setHelperText(getTranslation("order.reference.help"));
        jobTitle.setHelperText(getTranslation("order.jobTitle.help"));
        firstSickDay.setHelperText(getTranslation("order.firstSickDay.help"));
        List.of(initials, lastName, reference).forEach(f -> f.setRequiredIndicatorVisible(true));
        firstSickDay.setRequiredIndicatorVisible(true);
    }

    private void layoutFields(List<EmployerRow> mine) {
        employer.setVisible(mine.size() > 1);
        var name = new Div(initials, lastName);
        name.addClassName("field-pair");
        var caption = new Paragraph(getTranslation("order.who.caseWhy"));
        caption.addClassName("quiet");
        add(employer, branch, name, reference, jobTitle, caption, firstSickDay, recovered);
    }

    private void fill(List<EmployerRow> mine) {
        filling = true;
        var who = wizard.form().who();
        employer.setItems(mine);
        mine.stream()
                .filter(row -> row.id().value().equals(who.employer()))
                .findFirst()
                .or(() -> mine.size() == 1 ? mine.stream().findFirst() : java.util.Optional.empty())
                .ifPresent(employer::setValue);
        offerBranches(who.branch());
        initials.setValue(who.initials());
        lastName.setValue(who.lastName());
        reference.setValue(who.reference());
        jobTitle.setValue(who.jobTitle());
        firstSickDay.setValue(who.firstSickDay());
        recovered.setValue(who.recovered());
        filling = false;
        save();
    }

    private void offerBranches(@Nullable UUID chosen) {
        var row = employer.getValue();
        var found = row == null ? List.<BranchRow>of() : branches.of(row.id());
        branch.setItems(found);
        branch.setVisible(!found.isEmpty());
        found.stream().filter(b -> b.id().value().equals(chosen)).findFirst().ifPresent(branch::setValue);
    }

    private void listen() {
        employer.addValueChangeListener(change -> {
            offerBranches(null);
            save();
        });
        branch.addValueChangeListener(change -> save());
        List.of(initials, lastName, reference, jobTitle)
                .forEach(field -> field.addValueChangeListener(change -> save()));
        firstSickDay.addValueChangeListener(change -> save());
        recovered.addValueChangeListener(change -> save());
    }

    private void save() {
        if (!filling) {
            wizard.change(form -> form.withWho(answers()));
        }
    }

    private Who answers() {
        return new Who(
                employer.getOptionalValue()
                        .map(EmployerRow::id)
                        .map(EmployerId::value)
                        .orElse(null),
                branch.getOptionalValue().map(b -> b.id().value()).orElse(null),
                initials.getValue(),
                lastName.getValue(),
                reference.getValue(),
                jobTitle.getValue(),
                firstSickDay.getValue(),
                recovered.getValue());
    }

    @Override
    Map<String, Refusal> check() {
        return wizard.desk().checkWho(answers());
    }

    private GuardedTextField text(String name, int longest) {
        var field = new GuardedTextField(getTranslation("order.field." + name));
        field.setMaxLength(longest);
        return field;
    }
}
