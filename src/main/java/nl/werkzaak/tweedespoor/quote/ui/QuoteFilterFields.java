package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.quote.QuoteFilter;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.shell.ListKeys;
import nl.werkzaak.tweedespoor.shell.PageNumber;

/** What the list of quotes is narrowed to, and how the address says it. */
class QuoteFilterFields extends Div {
    private final Select<QuoteStatus> status = new Select<>();
    private final Select<UserRow> owner = new Select<>();
    private final TextField text = new TextField();
    private final List<UserRow> colleagues;

    /** @param changed when somebody, not the address, changed a field */
    QuoteFilterFields(List<UserRow> colleagues, Runnable changed) {
        this.colleagues = colleagues;
        addClassName("filters");
        status.setLabel(getTranslation("quote.field.status"));
        status.setItems(QuoteStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("quote.all.any"));
        status.setItemLabelGenerator(s -> getTranslation(s == null ? "quote.all.any" : s.key()));
        owner.setLabel(getTranslation("quote.all.owner"));
        owner.setItems(colleagues);
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(getTranslation("quote.all.everybody"));
        owner.setItemLabelGenerator(user -> user == null ? getTranslation("quote.all.everybody") : user.name());
        owner.setVisible(!colleagues.isEmpty());
        text.setLabel(getTranslation("quote.all.search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.addValueChangeListener(change -> heard(change.isFromClient(), changed));
        owner.addValueChangeListener(change -> heard(change.isFromClient(), changed));
        text.addValueChangeListener(change -> heard(change.isFromClient(), changed));
        add(text, status, owner);
    }

    private static void heard(boolean byUser, Runnable changed) {
        if (byUser) {
            changed.run();
        }
    }

    ListKeys keys() {
        return ListKeys.with(text);
    }

    QuoteFilter filter() {
        return new QuoteFilter(
                status.getValue(),
                text.getValue(),
                owner.getOptionalValue().map(UserRow::id).orElse(null),
                null);
    }

    /** @return the page that the address asks for, from 1 on */
    int read(QueryParameters query) {
        status.setValue(query.getSingleParameter("status")
                .flatMap(name -> Stream.of(QuoteStatus.values())
                        .filter(s -> s.name().equals(name))
                        .findFirst())
                .orElse(null));
        owner.setValue(query.getSingleParameter("van")
                .flatMap(id -> colleagues.stream()
                        .filter(user -> user.id().toString().equals(id))
                        .findFirst())
                .orElse(null));
        text.setValue(query.getSingleParameter("zoek").orElse(""));
        return PageNumber.of(query);
    }

    QueryParameters query(int page) {
        var query = new LinkedHashMap<String, String>();
        status.getOptionalValue().ifPresent(chosen -> query.put("status", chosen.name()));
        owner.getOptionalValue().ifPresent(user -> query.put("van", user.id().toString()));
        if (!text.isEmpty()) {
            query.put("zoek", text.getValue().strip());
        }
        PageNumber.put(query, page);
        return QueryParameters.simple(query);
    }
}
