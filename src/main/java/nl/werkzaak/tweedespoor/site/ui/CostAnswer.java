package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.site.WageAtRisk;
import nl.werkzaak.tweedespoor.site.ui.PackageCards.Offered;

/** The wage at risk and the packages' prices, figure beside figure. */
class CostAnswer extends Div {

    CostAnswer(WageAtRisk risk, List<Offered> offered) {
        addClassName("cost-tables");
        NativeTableBody wage = new NativeTableBody(
                row(getTranslation("site.cost.row.wage", risk.weeks()), risk.wage()),
                row(
                        getTranslation(
                                "site.cost.row.charges", Formats.percent(risk.chargesBasisPoints(), getLocale())),
                        risk.charges()),
                total(getTranslation("site.cost.row.total"), risk.total()));
        NativeTableBody prices = new NativeTableBody();
        offered.forEach(each -> prices.add(row(each.offer().name(), each.offer().price())));
        Paragraph fair = new Paragraph(getTranslation("site.cost.fair"));
        fair.addClassName("cost-fair");
        add(
                table(getTranslation("site.cost.caption.wage"), wage),
                table(getTranslation("site.cost.caption.packages"), prices),
                fair);
    }

    private static NativeTable table(String title, NativeTableBody body) {
        NativeTable table = new NativeTable();
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(title);
        table.add(caption);
        table.add(body);
        table.addClassName("facts-table");
        return table;
    }

    private static NativeTableRow row(String what, Money amount) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(new Span(what));
        head.getElement().setAttribute("scope", "row");
        NativeTableCell cell = new NativeTableCell(new MoneyText(amount));
        cell.addClassName("number");
        NativeTableRow row = new NativeTableRow();
        row.add(head);
        row.add(cell);
        return row;
    }

    private static NativeTableRow total(String what, Money amount) {
        NativeTableRow row = row(what, amount);
        row.addClassName("cost-total");
        return row;
    }
}
