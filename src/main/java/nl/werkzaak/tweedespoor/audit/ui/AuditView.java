package nl.werkzaak.tweedespoor.audit.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.audit.AuditFilter;
import nl.werkzaak.tweedespoor.audit.AuditRow;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** The trail for the admin: newest first, read page by page, without a count that a long trail would make slow. */
@Route("beheer/logboek")
@RolesAllowed("ADMIN")
@Menu(title = "audit.title", order = 890)
class AuditView extends WidePage implements HasDynamicTitle {
    private final AuditTrail trail;
    private final TextField action = new TextField();
    private final Select<String> role = new Select<>();
    private final CardTable<AuditRow> table = new CardTable<>(getPageTitle());

    AuditView(AuditTrail trail, Exports exports) {
        this.trail = trail;
        action.setLabel(getTranslation("audit.action"));
        action.setHelperText(getTranslation("audit.action.help"));
        action.setValueChangeMode(ValueChangeMode.LAZY);
        action.addValueChangeListener(change -> table.refresh());
        role.setLabel(getTranslation("audit.role"));
        role.setItems(Stream.concat(Arrays.stream(Role.values()).map(Role::name), Stream.of("SYSTEM", "ANONYMOUS"))
                .toList());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("audit.role.all"));
        role.setItemLabelGenerator(value -> getTranslation("audit.role." + Objects.requireNonNullElse(value, "all")));
        role.addValueChangeListener(change -> table.refresh());
        var filters = new Div(action, role);
        filters.addClassName("actions");
        describe();
        var csv = new CsvLink<>("logboek.csv", table, rows -> exports.record("audit", rows));
        add(new PageHeader(getTranslation("audit.title"), getTranslation("audit.why")), filters, table, csv.below());
    }

    private void describe() {
        table.name(getTranslation("audit.at"), row -> new Text(Formats.shortDateTime(row.at(), getLocale())))
                .text(getTranslation("audit.action"), AuditRow::action)
                .text(getTranslation("audit.role"), row -> getTranslation("audit.role." + row.role()))
                .text(getTranslation("audit.actor"), row -> shortened(row.actorId()))
                .text(getTranslation("audit.subject"), row -> row.subjectKind() + " " + shortened(row.subjectId()))
                .text(getTranslation("audit.detail"), AuditRow::detail)
                .text(getTranslation("audit.ip"), row -> Objects.requireNonNullElse(row.ip(), ""))
                .pages((offset, limit) -> trail.latest(filter(), offset, limit));
    }

    private AuditFilter filter() {
        return new AuditFilter(action.getValue().strip(), Objects.requireNonNullElse(role.getValue(), ""));
    }

    /** The end of an id tells rows apart; its beginning is the time and much alike. */
    private static String shortened(java.util.@org.jspecify.annotations.Nullable UUID id) {
        return id == null ? "" : "…" + id.toString().substring(24);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
