package nl.werkzaak.tweedespoor.employer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import nl.werkzaak.tweedespoor.employer.Branches;
import nl.werkzaak.tweedespoor.employer.PostalAddress;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;

/** The places where the employer works, and a new one. */
class BranchesCard extends Card {
    private final Branches branches;
    private final EmployerId employer;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none;

    BranchesCard(Branches branches, EmployerId employer, boolean manages) {
        super();
        this.branches = branches;
        this.employer = employer;
        none = new Paragraph(getTranslation("employer.branches.none"));
        add(new com.vaadin.flow.component.html.H2(getTranslation("employer.branches.title")), none, list);
        if (manages) {
            add(new NativeDetails(getTranslation("employer.branches.add"), form()));
        }
        show();
    }

    private void show() {
        list.removeAll();
        var rows = branches.of(employer);
        none.setVisible(rows.isEmpty());
        list.setVisible(!rows.isEmpty());
        rows.forEach(
                row -> list.add(new ListItem(row.name() + ", " + row.address().address() + ", "
                        + row.address().postcode() + " " + row.address().town())));
    }

    private Div form() {
        var summary = new ErrorSummary();
        var inputs = new Inputs(summary);
        var name = inputs.named("name", new GuardedTextField(getTranslation("employer.field.branch")));
        var address = inputs.named("address", new GuardedTextField(getTranslation("employer.field.address")));
        var postcode = inputs.named("postcode", new TextField(getTranslation("employer.field.postcode")));
        var town = inputs.named("town", new GuardedTextField(getTranslation("employer.field.town")));
        var number = inputs.named("number", new TextField(getTranslation("employer.field.branchNumber")));
        number.setHelperText(getTranslation("employer.field.branchNumber.help"));
        var add = new Button(getTranslation("employer.branches.submit"), click -> {
            inputs.clear();
            var typed = inputs.required("postcode", Postcode::parse);
            inputs.required("name", text -> text);
            inputs.required("address", text -> text);
            inputs.required("town", text -> text);
            if (inputs.anyInvalid() || typed == null) {
                return;
            }
            try {
                var place = new PostalAddress(address.getValue(), typed, town.getValue());
                branches.add(employer, name.getValue(), place, number.getValue());
                for (var field : new TextField[] {name, address, postcode, town, number}) {
                    field.clear();
                }
                show();
            } catch (Refusal refusal) {
                inputs.refuse(refusal);
                inputs.anyInvalid();
            }
        });
        var form = new Div(summary, name, address, postcode, town, number, add);
        form.addClassName("form");
        return form;
    }
}
