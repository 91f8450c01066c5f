package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One column of a {@link CardTable}: how it draws its head and its cells, and what it says in a spreadsheet.
 *
 * @param written whether a spreadsheet gets it; what is only drawn or done is left out there
 */
record CardColumn<T>(String header, Style style, Function<T, Component> content, boolean written) {
    enum Style {
        PLAIN(""),
        NAME("row-name"),
        NUMBER("number"),
        ACTIONS("row-actions");

        private final String css;

        Style(String css) {
            this.css = css;
        }
    }

    NativeTableHeaderCell head() {
        Span words = new Span(header);
        words.setClassName("only-spoken", style == Style.ACTIONS);
        NativeTableHeaderCell title = new NativeTableHeaderCell(words);
        title.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
        title.setClassName("number", style == Style.NUMBER);
        return title;
    }

    Component cell(T row) {
        boolean name = style == Style.NAME;
        Component cell = name ? new NativeTableHeaderCell() : new NativeTableCell();
        cell.getElement().setAttribute("role", name ? "rowheader" : "cell").setAttribute("data-label", header);
        if (style != Style.PLAIN) {
            cell.addClassName(style.css);
        }
        Component shown = content.apply(row);
        if (!(shown instanceof Text text && text.getText().isBlank())) {
            cell.getElement().appendChild(shown.getElement());
        }
        return cell;
    }

    /** The parts of a cell stand below or beside each other on the page; in a spreadsheet a space keeps them apart. */
    String words(T row) {
        return words(content.apply(row).getElement());
    }

    private static String words(Element part) {
        return part.isTextNode()
                ? part.getText()
                : part.getChildren()
                        .map(CardColumn::words)
                        .collect(Collectors.joining(" "))
                        .replaceAll(" +", " ")
                        .strip();
    }
}
