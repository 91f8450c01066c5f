package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import nl.werkzaak.tweedespoor.shell.PageNumber;
import nl.werkzaak.tweedespoor.workspace.MarginBy;
import nl.werkzaak.tweedespoor.workspace.MarginFilter;

/** What the margins are told by and narrowed to, and how the address says it. */
class MarginFields extends Div {
    private final Select<MarginBy> by = new Select<>();
    private final Select<String> packages = new Select<>();
    private final Checkbox losses = new Checkbox(getTranslation("workspace.margins.losses"));
    private final List<String> codes;

    /** @param changed when somebody, not the address, changed a field */
    MarginFields(List<String> codes, Runnable changed) {
        this.codes = codes;
        addClassName("filters");
        by.setLabel(getTranslation("workspace.margins.by"));
        by.setItems(MarginBy.values());
        by.setItemLabelGenerator(one -> getTranslation(one.key()));
        packages.setLabel(getTranslation("workspace.margins.package"));
        packages.setItems(codes);
        packages.setEmptySelectionAllowed(true);
        packages.setEmptySelectionCaption(getTranslation("workspace.margins.allPackages"));
        packages.setItemLabelGenerator(code -> code == null ? getTranslation("workspace.margins.allPackages") : code);
        by.addValueChangeListener(change -> heard(change.isFromClient(), changed));
        packages.addValueChangeListener(change -> heard(change.isFromClient(), changed));
        losses.addValueChangeListener(change -> heard(change.isFromClient(), changed));
        add(by, packages, losses);
    }

    private static void heard(boolean byUser, Runnable changed) {
        if (byUser) {
            changed.run();
        }
    }

    MarginFilter filter() {
        return new MarginFilter(by.getValue(), packages.getOptionalValue().orElse(""), losses.getValue());
    }

    /** @return the page that the address asks for, from 1 on */
    int read(QueryParameters query) {
        by.setValue(query.getSingleParameter("per").flatMap(MarginBy::named).orElse(MarginBy.QUOTE));
        packages.setValue(
                query.getSingleParameter("pakket").filter(codes::contains).orElse(null));
        losses.setValue(query.getSingleParameter("verlies").isPresent());
        return PageNumber.of(query);
    }

    QueryParameters query(int page) {
        var query = new LinkedHashMap<String, String>();
        query.put("per", by.getValue().word());
        packages.getOptionalValue().ifPresent(code -> query.put("pakket", code));
        if (losses.getValue()) {
            query.put("verlies", "1");
        }
        PageNumber.put(query, page);
        return QueryParameters.simple(query);
    }
}
