package nl.werkzaak.tweedespoor.site.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.werkzaak.tweedespoor.agreement.AgreementRow;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.agreement.Signature;
import nl.werkzaak.tweedespoor.agreement.Signing;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.IssueStatus;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealReport;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.SwappedPages;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.document.Verification;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shell.FileField;
import nl.werkzaak.tweedespoor.shell.MemoryUpload.Arrived;
import nl.werkzaak.tweedespoor.shell.MemoryUpload.Outcome;
import nl.werkzaak.tweedespoor.shell.TextInput;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PageText;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/** What a visitor sees of a paper that lies before them; made with a real agreement, signed by a real signer. */
@PortalTest
class VerifyViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    OrderPersonas orders;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Signing signing;

    @Autowired
    Agreements agreements;

    @Autowired
    Vault vault;

    @Autowired
    Seal seal;

    @Autowired
    Verification verification;

    @AfterEach
    void tidiesUp() {
        screens.close();
        login.out();
        orders.tidyUp();
    }

    @Autowired
    CasePersonas cases;

    @Autowired
    ReportDesk desk;

    private record Paper(AgreementRow row, byte[] offered, byte[] signed) {}

    private Paper agreement() throws Exception {
        var member = employers.fresh();
        var order = orders.signable(member);
        var code = orders.code(order, member.user());
        login.as(member.user());
        var offered = bytes(agreements.ofOrder(order).document());
        var row = signing.sign(order, new Signature("Nieuwe Baas", true, code));
        var signed = bytes(row.document());
        login.out();
        return new Paper(row, offered, signed);
    }

    @Test
    void tellsWhoSignedAValidAgreementAndNothingOfItsContents() throws Exception {
        var paper = agreement();
        var said = checks(paper.signed());
        assertThat(said)
                .contains("Geldig", "Wij hebben het niet vervangen of ingetrokken")
                .contains("Nieuwe Baas, namens de opdrachtgever", "namens Werkzaak", "(Europe/Amsterdam)")
                .contains("Zegel van ", "testcertificaat")
                .doesNotContain(
                        "A.B. (P-17)", "Jansen", "PO-2026-1", paper.row().number(), "1.350");
    }

    @Test
    void saysThatTheOfferedVersionGaveWayToTheSignedOne() throws Exception {
        assertThat(checks(agreement().offered()))
                .contains("Geldig, maar vervangen", "namens Werkzaak")
                .doesNotContain("namens de opdrachtgever");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws Exception {
        var signed = agreement().signed();
        var changed = signed.clone();
        changed[signed.length / 3] ^= 1;
        assertThat(checks(changed)).contains("Gewijzigd na verzegeling").doesNotContain("Nieuwe Baas", "Geldig");

        var longer = java.util.Arrays.copyOf(signed, signed.length + 40);
        assertThat(checks(longer))
                .contains("Gewijzigd na verzegeling", "iets toegevoegd", "Zegels die wij eerder zetten");

        var stranger = SealFixture.stranger();
        var plain = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        assertThat(checks(plain)).contains("Niet van ons", "geen zegel van ons");
        var theirs = stranger.seal(
                new nl.werkzaak.tweedespoor.document.TaggedPdf(java.time.Clock.systemUTC())
                        .bytes(new nl.werkzaak.tweedespoor.document.internal.HouseStyleSample().document()),
                request("Werkzaak"));
        assertThat(checks(theirs)).contains("Niet van ons", "een ander").doesNotContain("Geldig", "wij eerder zetten");
        assertThat(checks(stranger.seal(signed, request("Bedrieger"))))
                .contains("Gewijzigd na verzegeling", "iemand anders", "Een handtekening van een ander")
                .doesNotContain("Bedrieger");
        assertThat(checks("hallo".getBytes(StandardCharsets.US_ASCII))).contains("Niet te controleren");
        assertThat(checks(new byte[0])).contains("Niet te controleren");
        assertThat(checks("%PDF-1.7 << /Encrypt 5 0 R >>".getBytes(StandardCharsets.US_ASCII)))
                .contains("beveiligd met een wachtwoord");
    }

    /** Of two agreements, both sealed by us, each with its own signer and moment. */
    @Test
    void saysThatThePageWithTheEvidenceIsThatOfAnotherAgreement() throws Exception {
        var swapped = SwappedPages.evidence(agreement().signed(), agreement().signed());
        assertThat(verification.file(swapped).report().state()).isEqualTo(SealReport.State.CHANGED);
        assertThat(checks(swapped)).contains("Gewijzigd na verzegeling").doesNotContain("Geldig", "Nieuwe Baas");
    }

    @Test
    void warnsOfAReportThatWasNotReleasedAndOfOneThatNeverWillBe() throws Exception {
        var running = cases.running(employers.fresh());
        var report = cases.submitted(running);
        var paper = bytes(vault.of(DocumentSubject.of(report)).getFirst().id());
        assertThat(checks(paper))
                .contains("Geldig zegel, maar niet afgegeven", "niet op bouwen", "Zegel van ")
                .doesNotContain("Geldig\n", "niet vervangen");
        assertThat(_get(FileAnswerPanel.class)
                        .getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getClassNames())
                .contains("notice-warning");
        var day = running.start().plusDays(41);
        cases.as(running.coach(), day, () -> {
            desk.showEmployee(report, day, "Niet akkoord");
            desk.giveBack(report, "Klopt niet");
        });
        assertThat(checks(paper)).contains("Geldig zegel, maar niet afgegeven");

        var other = cases.running(employers.fresh());
        var released = vault.of(DocumentSubject.of(cases.released(other))).getFirst();
        assertThat(checks(bytes(released.id())))
                .contains("niet vervangen of ingetrokken")
                .doesNotContain("niet afgegeven");
    }

    /** Also of a paper of ours out of which somebody took the time-stamp: its bytes are no longer those we keep. */
    @Test
    void saysWhenNobodyElseConfirmsTheTimeAndWhenTheFileIsNotKept() {
        var sealed = seal.seal(
                new nl.werkzaak.tweedespoor.document.TaggedPdf(java.time.Clock.systemUTC())
                        .bytes(new nl.werkzaak.tweedespoor.document.internal.HouseStyleSample().document()),
                request("Werkzaak"));
        assertThat(checks(sealed))
                .contains("Geldig", "Precies dit bestand bewaren wij niet", "Geen tijdstempeldienst die wij kennen")
                .doesNotContain("niet afgegeven", "Wij hebben het niet vervangen");
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = Mode.EXCLUDE, names = "WHOLE")
    void saysAtTheFieldWhyAFileWasNotTaken(Outcome outcome) {
        var view = opened();
        view.check(new Arrived(outcome, new byte[0])).execute();
        var field = _get(FileField.class);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isNotBlank().doesNotContain("!");
        assertThat(page()).doesNotContain("Geldig\n");
    }

    @Test
    void tellsWhatBecameOfANumberAndNeverThatItIsValid() throws Exception {
        var row = agreement().row();
        opened();
        asks(row.number().toLowerCase(), " " + row.verificationCode().replace("-", "") + " ");
        assertThat(page()).contains("Afgegeven", "Soort: opdrachtovereenkomst").doesNotContain("Nieuwe Baas");

        asks(row.number(), "2222-2222-2222");
        assertThat(page()).contains("Onbekend", "kennen wij niet").doesNotContain("Afgegeven");
        assertThat(verification
                        .number("OVK-1999-000001", row.verificationCode())
                        .status())
                .isEqualTo(IssueStatus.UNKNOWN);
    }

    @Test
    void keepsWhatWasTypedAndSaysAtTheFieldWhatIsWrong() {
        opened();
        asks("OVK 12", "");
        assertThat(number().isInvalid()).isTrue();
        assertThat(number().getErrorMessage()).contains("OVK-2026-000123");
        assertThat(number().getValue()).isEqualTo("OVK 12");
        asks("OVK-2026-000123", "7KQ2");
        assertThat(number().isInvalid()).isFalse();
        assertThat(code().isInvalid()).isTrue();
        assertThat(code().getErrorMessage()).contains("7KQ2-MX4P-9TRD");
        asks("", "");
        assertThat(number().getErrorMessage()).startsWith("Vul het nummer in");
    }

    @Test
    void isLinkedFromTheFooterInBothLanguages() {
        opened();
        assertThat(_get(Anchor.class, spec -> spec.withText("Document controleren"))
                        .getHref())
                .isEqualTo("controle");
        UI.getCurrent().setLocale(Texts.ENGLISH);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("controle");
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(_get(H1.class).getText()).isEqualTo("Is this document really ours?");
        assertThat(page()).doesNotContain("!site.", "!shell.", "Controleer");
    }

    private String checks(byte[] file) {
        opened().check(new Arrived(Outcome.WHOLE, file)).execute();
        return PageText.of(_get(FileAnswerPanel.class));
    }

    private VerifyView opened() {
        screens.close();
        screens.open("controle");
        return _get(VerifyView.class);
    }

    private void asks(String number, String code) {
        number().setValue(number);
        code().setValue(code);
        _click(_get(Button.class, spec -> spec.withText("Controleer het nummer")));
    }

    private static TextInput number() {
        return _get(
                TextInput.class,
                spec -> spec.withPredicate(each -> each.getLabel().equals("Nummer")));
    }

    private static TextInput code() {
        return _get(
                TextInput.class,
                spec -> spec.withPredicate(each -> each.getLabel().equals("Verificatiecode")));
    }

    private static SealRequest request(String name) {
        return new SealRequest(name, "Overeenkomst", Instant.parse("2026-03-02T13:05:00Z"), null);
    }

    private byte[] bytes(DocumentId document) throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        vault.openTo(document, out);
        return out.toByteArray();
    }

    private static String page() {
        return PageText.of(_get(Main.class));
    }
}
