package nl.werkzaak.tweedespoor.operations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLink;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.HeldDocument;
import nl.werkzaak.tweedespoor.document.HeldDocuments;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.PageText;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff see which files wait for the scanner and what becomes of them, and nothing of what stands in them. */
@PortalTest
class HeldDocumentsViewTest {
    private static final String SECRET = "wat de coach schreef";

    @Autowired
    Vault vault;

    @Autowired
    HeldDocuments held;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    JdbcClient jdbc;

    private final List<DocumentId> stored = new ArrayList<>();

    @AfterEach
    void close() {
        screens.close();
        login.out();
        stored.forEach(id ->
                jdbc.sql("DELETE FROM document WHERE id = ?").param(id.value()).update());
    }

    @Test
    void tellsWhichWhoseSinceWhenAndWhatHappensNext() throws Exception {
        var member = employers.fresh();
        var waiting = store(member, ScanStatus.WAITING, "Voortgangsverslag A");
        var infected = store(member, ScanStatus.INFECTED, "Voortgangsverslag B");
        var unknown = store(member, ScanStatus.NOT_SCANNED, "Voortgangsverslag C");
        store(member, ScanStatus.CLEAN, "Voortgangsverslag D");
        store(member, ScanStatus.OWN, "Voortgangsverslag E");

        login.as(personas.admin());
        assertThat(held.list(0, 1000).stream()
                        .filter(row -> row.employer().equals(member.employerId()))
                        .map(HeldDocument::id))
                .containsExactly(waiting, infected, unknown);
        screens.open("beheer/gezondheid/bestanden");
        var words = PageText.of(_get(Main.class));
        assertThat(words)
                .contains("Voortgangsverslag A", member.employer().name(), "Wacht op controle")
                .contains("Niemand kan het openen. Het portaal vraagt de scanner elke minuut opnieuw")
                .doesNotContain("Voortgangsverslag D", "Voortgangsverslag E", SECRET);
        assertThat(_get(Main.class).getElement().getOuterHTML()).doesNotContain("/documenten/");
    }

    @Test
    void everyStateHasItsWords() {
        for (var scan : List.of(ScanStatus.WAITING, ScanStatus.NOT_SCANNED, ScanStatus.INFECTED)) {
            for (var set : List.of(true, false)) {
                for (var tries : List.of(0, 3)) {
                    var row = new HeldDocument(
                            DocumentId.next(),
                            employers.sanne().employerId(),
                            "x",
                            "x",
                            java.time.Instant.EPOCH,
                            scan,
                            tries,
                            set);
                    login.as(personas.admin());
                    screens.open("beheer/gezondheid");
                    assertThat(_get(HealthView.class).getTranslation(row.nextKey(), tries))
                            .doesNotContain("!");
                    assertThat(_get(HealthView.class).getTranslation(row.stateKey()))
                            .doesNotContain("!");
                    screens.close();
                }
            }
        }
    }

    @Test
    void isFoundFromTheCountsAndForTheAdminOnly() throws Exception {
        store(employers.fresh(), ScanStatus.WAITING, "Voortgangsverslag");
        login.as(personas.admin());
        screens.open("beheer/gezondheid");
        assertThat(_get(RouterLink.class, spec -> spec.withText("Bekijk welke bestanden dit zijn"))
                        .getHref())
                .isEqualTo("beheer/gezondheid/bestanden");
        screens.close();
        login.as(personas.sales());
        screens.open("beheer/gezondheid/bestanden");
        _assertNone(HeldDocumentsView.class);
        _assertNone(Anchor.class, spec -> spec.withText("Voortgangsverslag"));
    }

    private DocumentId store(Member member, ScanStatus scan, String title) throws Exception {
        var document = NewDocument.pdf(
                        member.employerId(),
                        DocumentKind.PROGRESS_REPORT,
                        DocumentSubject.of(ReportId.next()),
                        title,
                        member.user().id())
                .scanned(scan);
        var id = vault.store(document, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8)));
        stored.add(id);
        return id;
    }
}
