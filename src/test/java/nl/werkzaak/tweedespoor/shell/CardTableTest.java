package nl.werkzaak.tweedespoor.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CardTableTest {
    @Autowired
    Screens screens;

    @BeforeEach
    void opens() {
        screens.open();
    }

    @AfterEach
    void closes() {
        screens.close();
    }

    @Test
    void staysATableForTheEarAndNamesEachFactOnItsCard() {
        var table = table();
        table.show(List.of(3));

        var real = _get(table, NativeTable.class);
        assertThat(real.getElement().getAttribute("role")).isEqualTo("table");
        assertThat(real.getElement().getAttribute("aria-label")).isEqualTo("Getallen");
        assertThat(_find(table, NativeTableRow.class))
                .allMatch(row -> "row".equals(row.getElement().getAttribute("role")));
        var name = _find(table, NativeTableHeaderCell.class).getLast();
        assertThat(name.getElement().getAttribute("role")).isEqualTo("rowheader");
        assertThat(name.getElement().getTextRecursively()).isEqualTo("3");
        var square = _find(table, NativeTableCell.class).getFirst();
        assertThat(square.getElement().getAttribute("data-label")).isEqualTo("Kwadraat");
        assertThat(square.getElement().getTextRecursively()).isEqualTo("9");
    }

    @Test
    void leavesAnEmptyFactEmptySoThatItsCardLeavesItOut() {
        var table = new CardTable<Integer>("Getallen").text("Leeg", number -> " ");
        UI.getCurrent().add(table);
        table.show(List.of(1));
        assertThat(_get(table, NativeTableCell.class).getElement().getChildCount())
                .isZero();
    }

    @Test
    void readsOnWhenAskedAndNeverTheWholeList() {
        var table = table();
        var most = new int[1];
        table.pages((offset, limit) -> {
            most[0] = Math.max(most[0], limit);
            return IntStream.range(offset, Math.min(60, offset + limit)).boxed().toList();
        });
        assertThat(rows(table)).isEqualTo(25);

        _click(_get(table, NativeButton.class));
        assertThat(rows(table)).isEqualTo(50);
        _click(_get(table, NativeButton.class));
        assertThat(rows(table)).isEqualTo(60);

        _assertNone(table, NativeButton.class);
        assertThat(most[0]).isEqualTo(26);
        table.show(List.of(1, 2));
        assertThat(rows(table)).isEqualTo(2);
    }

    private static int rows(CardTable<?> table) {
        return _find(table, NativeTableRow.class).size() - 1;
    }

    private static CardTable<Integer> table() {
        var table = new CardTable<Integer>("Getallen")
                .name("Getal", number -> new Text(String.valueOf(number)))
                .number("Kwadraat", number -> String.valueOf(number * number));
        UI.getCurrent().add(table);
        return table;
    }
}
