package nl.werkzaak.tweedespoor.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PagerTest {
    @Autowired
    Screens screens;

    CardTable<Integer> table;
    int shown;

    @BeforeEach
    void open() {
        screens.open();
        table = new CardTable<Integer>("Getallen").text("Getal", String::valueOf);
        UI.getCurrent().add(table);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void turnsToBothEndsAndNeighbours() {
        show(60, 1);
        assertThat(enabled()).containsExactly(false, false, true, true);
        press(3);
        assertThat(shown).isEqualTo(3);
        assertThat(rows()).isEqualTo(10);
        assertThat(enabled()).containsExactly(true, true, false, false);
        press(1);
        assertThat(shown).isEqualTo(2);
        assertThat(enabled()).containsOnly(true);
        press(0);
        press(2);
        assertThat(shown).isEqualTo(2);
        assertThat(rows()).isEqualTo(25);
    }

    @Test
    void showsTheLastPageForOneThatIsNotThere() {
        show(51, 99);
        assertThat(rows()).isEqualTo(1);
        show(51, 0);
        assertThat(rows()).isEqualTo(25);
        show(0, 3);
        assertThat(rows()).isZero();
        assertThat(_find(table, Pager.class)).isEmpty();
    }

    @Test
    void needsNoButtonsForOnePage() {
        show(25, 1);
        assertThat(_find(table, NativeButton.class)).isEmpty();
        assertThat(_get(table, Pager.class)).isNotNull();
    }

    @Test
    void writesRowsForASpreadsheet() {
        table.actions("Doen", number -> new Span("Weg"));
        assertThat(table.csvHeads()).containsExactly("Getal");
        assertThat(table.csvCells(7)).containsExactly("7");
    }

    private void show(int rows, int page) {
        shown = page;
        List<Integer> all = IntStream.range(0, rows).boxed().toList();
        table.turned(
                (offset, limit) -> all.stream().skip(offset).limit(limit).toList(),
                rows,
                page,
                wanted -> show(rows, wanted));
    }

    private void press(int button) {
        _click(buttons().get(button));
    }

    private List<NativeButton> buttons() {
        return _find(table, NativeButton.class);
    }

    private List<Boolean> enabled() {
        return buttons().stream().map(NativeButton::isEnabled).toList();
    }

    private long rows() {
        return table.getElement().getOuterHTML().split("data-label=\"Getal\"", -1).length - 1;
    }
}
