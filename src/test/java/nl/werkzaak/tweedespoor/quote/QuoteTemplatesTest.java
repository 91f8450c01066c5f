package nl.werkzaak.tweedespoor.quote;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts with which quotes begin; each test leaves none behind. */
@PortalTest
class QuoteTemplatesTest {
    private static final String SCAN = "Dank voor uw vraag. Dit is onze Scan.";
    private static final String PLUS = "Dank voor uw vraag. Dit is ons pakket Plus.";

    @Autowired
    private QuoteTemplates templates;

    @Autowired
    private QuoteWriting writing;

    @Autowired
    private QuoteSending sending;

    @Autowired
    private QuoteVersions versions;

    @Autowired
    private Quotes quotes;

    @Autowired
    private QuotePersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private Screens screens;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void clear() {
        screens.close();
        login.out();
        jdbc.sql("UPDATE quote SET template_id = NULL").update();
        jdbc.sql("DELETE FROM quote_template").update();
    }

    @Test
    void beginsAQuoteWithTheLatestTextAndKeepsItWhenANewerOneIsWritten() {
        var first = write("SCAN", 0, SCAN);
        var draft = made.draft(employers.fresh());
        assertThat(draft.form().word()).isEqualTo(SCAN);
        assertThat(draft.origin().template()).isEqualTo(first.id());
        write("SCAN", 1, "Een nieuwe tekst.");
        login.as(personas.sales());
        var sent = sending.send(draft.id(), draft.version());
        assertThat(sent.form().word()).isEqualTo(SCAN);
        assertThat(quotes.find(sent.id()).origin().template()).isEqualTo(first.id());
        assertThat(versions.revise(sent.id()).origin().template()).isEqualTo(first.id());
        assertThat(made.draft(employers.fresh()).form().word()).isEqualTo("Een nieuwe tekst.");
    }

    @Test
    void followsThePackageUntilSalesWritesItself() {
        write("SCAN", 0, SCAN);
        var plus = write("PLUS", 0, PLUS);
        var draft = made.draft(employers.fresh());
        login.as(personas.sales());
        var other = writing.save(draft.id(), draft.version(), with(draft, "PLUS", SCAN));
        assertThat(other.form().word()).isEqualTo(PLUS);
        assertThat(other.origin().template()).isEqualTo(plus.id());
        var own = writing.save(other.id(), other.version(), with(other, "SCAN", "Mijn eigen woorden."));
        assertThat(own.form().word()).isEqualTo("Mijn eigen woorden.");
        assertThat(own.origin().template()).isEqualTo(plus.id());
    }

    @Test
    void refusesWhatNobodyShouldRead() {
        login.as(personas.admin());
        refused("shared.required", () -> templates.write("SCAN", 0, " "));
        refused("shared.text.bsn", () -> templates.write("SCAN", 0, "voor 111222333"));
        refused("catalog.notOffered", () -> templates.write("ONBEKEND", 0, "Tekst."));
        templates.write("SCAN", 0, SCAN);
        refused("quote.template.refusal.changed", () -> templates.write("SCAN", 0, "Een andere tekst."));
        assertThat(templates.all()).extracting(TemplateRow::number).containsExactly(1);
    }

    @Test
    void isWrittenPerPackageAndKeepsItsVersions() {
        login.as(personas.admin());
        screens.load(QuotePaths.TEMPLATES);
        var label = "Tekst boven een offerte voor Scan";
        for (var text : new String[] {SCAN, SCAN + " Bel gerust."}) {
            _setValue(_get(GuardedTextArea.class, spec -> spec.withLabel(label)), text);
            _click(_find(Button.class).stream()
                    .filter(button -> button.getAriaLabel().orElse("").endsWith("voor Scan"))
                    .findFirst()
                    .orElseThrow());
            assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("De tekst voor Scan is bewaard.");
        }
        assertThat(_get(GuardedTextArea.class, spec -> spec.withLabel(label)).getValue())
                .endsWith("Bel gerust.");
        assertThat(templates.all()).extracting(TemplateRow::number).containsExactly(2, 1);
    }

    private TemplateRow write(String code, int seen, String text) {
        return login.as(personas.admin(), () -> templates.write(code, seen, text));
    }

    private QuoteForm with(QuoteFacts draft, String code, String word) {
        var version = version(code);
        var form = draft.form();
        return QuoteForm.of(version, form.startWeek(), form.validDays()).withWord(word);
    }

    private PackageVersionId version(String code) {
        return writing.offers().stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
