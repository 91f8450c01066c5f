package nl.werkzaak.tweedespoor.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.DocumentPage;
import nl.werkzaak.tweedespoor.document.DocumentPaths;
import nl.werkzaak.tweedespoor.document.DocumentText;
import nl.werkzaak.tweedespoor.document.internal.StructureSample;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document as a page: the words of the stored file, for who may download it. */
@PortalTest
class DocumentViewTest {
    @Autowired
    EmployerPersonas employers;

    @Autowired
    QuotePersonas quotes;

    @Autowired
    CasePersonas cases;

    @Autowired
    OrderPersonas orders;

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() {
        screens.close();
        orders.tidyUp();
    }

    @Test
    void readsAQuoteFromItsOwnPage() {
        var member = employers.fresh();
        var quote = quotes.sent(member, false);
        login.as(member.user());
        screens.open("offertes/" + quote.id());
        var path = _get(Anchor.class, spec -> spec.withText("Lees als pagina")).getHref();
        assertThat(path).startsWith("lees/");

        UI.getCurrent().navigate(path);

        assertThat(_get(H1.class).getText()).startsWith("Offerte");
        var page = _get(DocumentPage.class);
        assertThat(page.getElement().getAttribute("lang")).isEqualTo("nl");
        assertThat(page.getElement().getTextRecursively())
                .contains(quote.sent().number(), member.employer().name());
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Prijs");
        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(cell -> cell.getElement().getAttribute("scope"))
                .contains("col", "row");
        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(cell -> cell.getElement().getAttribute("colspan"))
                .contains("3");
        assertThat(_get(Anchor.class, spec -> spec.withText("Download PDF")).getHref())
                .startsWith("/documenten/");
        var document = DocumentId.of(path.substring("lees/".length()));
        assertThat(reads(document)).singleElement().asString().contains("QUOTE", "page");
    }

    @Test
    void showsAStrangerWhatIsNotThere() {
        var member = employers.fresh();
        var document = Objects.requireNonNull(quotes.sent(member, false).sent().document());
        login.as(employers.fresh().user());
        screens.open(DocumentPaths.page(document));
        _assertNone(DocumentPage.class);
        var refused = _get(H1.class).getText();
        screens.open(DocumentPaths.page(DocumentId.next()));
        assertThat(_get(H1.class).getText()).isEqualTo(refused);
        assertThat(reads(document)).isEmpty();
    }

    @Test
    void saysThatAFileOfSomebodyElseIsNotKnownHere() {
        var made = cases.running(employers.fresh());
        cases.submitted(made);
        var document = jdbc.sql("SELECT id FROM document WHERE employer_id = ? AND kind = 'PROGRESS_REPORT'")
                .param(made.member().employerId().value())
                .query(UUID.class)
                .single();
        login.as(made.coach());
        screens.open(DocumentPaths.page(new DocumentId(document)));
        _assertNone(DocumentPage.class);
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("Download de PDF");
        assertThat(_get(Anchor.class, spec -> spec.withText("Download PDF")).getHref())
                .startsWith("/documenten/");
    }

    @Test
    void offersNoPageOfAFileOfSomebodyElse() {
        var made = cases.running(employers.fresh());
        cases.released(made);
        login.as(made.member().user());
        screens.open("traject/" + made.id());
        assertThat(_find(NativeButton.class, spec -> spec.withText("Download PDF")))
                .as("agreement and report")
                .hasSize(2);
        assertThat(_find(Anchor.class, spec -> spec.withText("Lees als pagina")))
                .as("the agreement")
                .hasSize(1);
    }

    @Test
    void nestsListsAndNamesWhatCellsSpan() {
        screens.open();
        var sample = new StructureSample().document();
        var page = new DocumentPage(new DocumentText(
                sample.meta().title(), null, null, sample.meta().locale(), sample.blocks()));
        var elements = below(page.getElement()).toList();
        assertThat(elements.stream()
                        .filter(each ->
                                isList(each) && each.getParent().getTag().equals("li")))
                .extracting(each -> each.getTag() + each.getAttribute("type"))
                .containsExactly("ola", "oli", "ulnull", "oli");
        assertThat(elements.stream().filter(each -> each.getTag().equals("th")))
                .extracting(each -> each.getAttribute("scope") + each.getAttribute("colspan"))
                .contains("colgroup2", "colnull", "rowgroupnull");
        assertThat(elements.stream().filter(each -> each.getTag().equals("td")))
                .extracting(each -> each.getAttribute("colspan") + "|" + each.getAttribute("rowspan"))
                .contains("2|null", "null|2");
    }

    private static boolean isList(Element element) {
        return List.of("ol", "ul").contains(element.getTag());
    }

    private static Stream<Element> below(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private List<String> reads(DocumentId document) {
        return jdbc.sql("SELECT detail FROM audit_event WHERE action = 'document.read' AND subject_id = ?")
                .param(document.value())
                .query(String.class)
                .list();
    }
}
