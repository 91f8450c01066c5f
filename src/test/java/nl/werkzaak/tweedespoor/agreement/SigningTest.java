package nl.werkzaak.tweedespoor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.document.VeraPdf;
import nl.werkzaak.tweedespoor.order.CancellationReason;
import nl.werkzaak.tweedespoor.order.OrderStatus;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SigningTest {
    @Autowired
    private OrderPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private Signing signing;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Orders orders;

    @Autowired
    private Capacity capacity;

    @Autowired
    private Vault vault;

    @Autowired
    private Login login;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    @Test
    void concludesEverythingAtOnce() throws IOException {
        var member = employers.fresh();
        var order = made.signable(member);
        var code = made.code(order, member.user());
        login.as(member.user());
        var offered = bytes(agreements.ofOrder(order).document());
        var receipt = signing.sign(order, new Signature("Nieuwe Baas", true, code));

        assertThat(receipt.status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(orders.find(order).status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(capacity.hold(orders.facts(order).hold()).status()).isEqualTo(HoldStatus.CONFIRMED);
        assertThat(mails("agreement-signed")).contains(member.user().email().value());
        var signed = bytes(receipt.document());
        readsLikeTheOrder(offered, order, false);
        readsLikeTheOrder(signed, order, true);
        assertThat(text(signed)).contains(Terms.sha256(offered).substring(0, 30));
        assertThat(VeraPdf.faults(offered)).isEmpty();
        assertThat(VeraPdf.faults(signed)).isEmpty();
    }

    @Test
    void aDrawnSignatureStandsInTheDocument() throws IOException {
        var member = employers.fresh();
        var order = made.signable(member);
        var code = made.code(order, member.user());
        login.as(member.user());
        refused(order, drawn("10,10", code), "drawing", "agreement.refusal.drawingEmpty");
        var signed = signing.sign(order, drawn("60,100 120,40 180,160 240,60;300,100 420,100", code));

        assertThat(signed.signedName()).isEqualTo(member.user().name());
        var pdf = bytes(signed.document());
        assertThat(text(pdf)).contains("Handtekening getekend en akkoord aangevinkt");
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(made.read(order).blocks())
                .filteredOn(Block.Figure.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aSignatureNeverLandsOnAnotherVersionThanTheOneThatWasRead() {
        var member = employers.fresh();
        var order = made.signable(member);
        var code = made.code(order, member.user());
        login.as(member.user());
        var read = agreements.ofOrder(order);
        var before = new AgreementRow(
                AgreementId.next(),
                order,
                read.employer(),
                read.number(),
                read.verificationCode(),
                read.status(),
                read.signBy(),
                read.document(),
                null,
                null);
        assertThatThrownBy(() -> signing.sign(before, new Signature("Nieuwe Baas", true, code)))
                .hasMessage("agreement.refusal.status.SUPERSEDED");
        assertThat(agreements.ofOrder(order).status()).isEqualTo(AgreementStatus.OFFERED);
        assertThat(signing.sign(read, new Signature("Nieuwe Baas", true, code)).id())
                .isEqualTo(read.id());
    }

    @Test
    void theTickAloneSignsInTheNameOfTheAccount() throws IOException {
        var member = employers.fresh();
        var order = made.signable(member);
        var code = made.code(order, member.user());
        login.as(member.user());
        var signed = signing.sign(order, new Signature(SignatureManner.TICKED, "", "", true, code));
        assertThat(signed.signedName()).isEqualTo(member.user().name());
        assertThat(text(bytes(signed.document()))).contains("Wijze van tekenen Akkoord aangevinkt");
    }

    private static Signature drawn(String drawing, String code) {
        return new Signature(SignatureManner.DRAWN, "", drawing, true, code);
    }

    private void readsLikeTheOrder(byte[] pdf, OrderId order, boolean signed) throws IOException {
        var facts = orders.facts(order);
        var text = text(pdf);
        assertThat(text)
                .contains(agreements.ofOrder(order).number())
                .contains("A.B. (P-17)")
                .contains(facts.packageName())
                .contains("€ 1.350,00", "€ 283,50", "€ 1.633,50")
                .contains("€ 675,00", "€ 337,50")
                .contains("PO-2026-1")
                .contains("Algemene voorwaarden", "Privacybijlage", "R. Voorbeeld", "Mandaatbesluit")
                .contains(nl.werkzaak.tweedespoor.shared.Formats.longDate(
                        facts.startWeek(), nl.werkzaak.tweedespoor.shared.Texts.DUTCH));
        assertThat(text.contains("Bewijs van ondertekening")).isEqualTo(signed);
        assertThat(text).doesNotContain("Jansen");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(4, 9);
        }
    }

    @Test
    void signsOnceWhenEightThreadsClick() throws Exception {
        var member = employers.fresh();
        var order = made.signable(member);
        var code = made.code(order, member.user());
        Callable<AgreementRow> click =
                () -> login.as(member.user(), () -> signing.sign(order, new Signature("Nieuwe Baas", true, code)));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var receipts =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> click).toList());
            var first = receipts.getFirst().get();
            for (var receipt : receipts) {
                assertThat(receipt.get()).isEqualTo(first);
            }
        }
        login.as(member.user());
        assertThat(orders.find(order).status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(count("audit_event", "action = 'agreement.signed'", order)).isEqualTo(1);
        assertThat(count("document", "title LIKE '%(ondertekend)%'", order)).isEqualTo(1);
    }

    @Test
    void refusesWhoseAuthorityIsNotConfirmed() {
        var member = employers.fresh();
        var order = made.placed(member);
        login.as(member.user());
        assertThat(signing.authorised(order)).isFalse();
        assertThatThrownBy(() -> signing.sendCode(order)).hasMessage("agreement.refusal.authority");
        assertThatThrownBy(() -> signing.sign(order, new Signature("Nieuwe Baas", true, "123456")))
                .hasMessage("agreement.refusal.authority");
    }

    @Test
    void refusesIncompleteSignaturesAtTheField() {
        var member = employers.fresh();
        var order = made.signable(member);
        login.as(member.user());
        made.read(order);
        refused(order, new Signature(" ", true, "123456"), "name", "agreement.refusal.name");
        refused(order, new Signature("Nieuwe Baas", false, "123456"), "tick", "agreement.refusal.tick");
        refused(order, new Signature("Nieuwe Baas", true, ""), "code", "agreement.refusal.codeEmpty");
        refused(order, new Signature("Nieuwe Baas", true, "123456"), "code", "agreement.refusal.codeNone");
    }

    @Test
    void refusesExpiredWrongAndReplacedCodes() {
        var member = employers.fresh();
        var order = made.signable(member);
        var first = made.code(order, member.user());
        login.as(member.user());
        var wrong = first.equals("000000") ? "000001" : "000000";
        refused(order, new Signature("Nieuwe Baas", true, wrong), "code", "agreement.refusal.codeWrong");
        clock.at(
                clock.instant().plus(SigningCodes.LIFE),
                () -> refused(
                        order, new Signature("Nieuwe Baas", true, first), "code", "agreement.refusal.codeExpired"));
        var second = made.code(order, member.user());
        login.as(member.user());
        if (!first.equals(second)) {
            refused(order, new Signature("Nieuwe Baas", true, first), "code", "agreement.refusal.codeWrong");
        }
        assertThat(signing.sign(order, new Signature("Nieuwe Baas", true, second))
                        .status())
                .isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void stopsGuessingAlsoOverNewCodes() {
        var member = employers.fresh();
        var order = made.signable(member);
        for (int i = 0; i < SigningCodes.TRIES; i++) {
            var code = i % 2 == 0 ? made.code(order, member.user()) : "";
            login.as(member.user());
            var wrong = code.equals("000000") ? "000001" : "000000";
            refused(order, new Signature("Nieuwe Baas", true, wrong), "code", "agreement.refusal.codeWrong");
        }
        var good = made.code(order, member.user());
        login.as(member.user());
        refused(order, new Signature("Nieuwe Baas", true, good), "code", "agreement.refusal.codeTries");
    }

    @Test
    void refusesWhenTheTermHasPassed() {
        var member = employers.fresh();
        var order = made.signable(member);
        login.as(member.user());
        var signBy = agreements.ofOrder(order).signBy();
        clock.at(signBy, () -> {
            assertThatThrownBy(() -> signing.sendCode(order)).hasMessage("agreement.refusal.status.EXPIRED");
        });
    }

    @Test
    void hidesAnotherEmployersAgreement() {
        var order = made.placed(employers.fresh());
        login.as(employers.fresh().user());
        assertThatThrownBy(() -> agreements.ofOrder(order)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> made.read(order)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signing.sendCode(order)).isInstanceOf(NotFound.class);
    }

    @Test
    void decliningCancelsTheOrderAndFreesTheSeat() {
        var member = employers.fresh();
        var order = made.signable(member);
        login.as(member.user());
        orders.decline(order, CancellationReason.PRICE);
        assertThat(agreements.ofOrder(order).status()).isEqualTo(AgreementStatus.DECLINED);
        assertThat(orders.find(order).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(capacity.hold(orders.facts(order).hold()).status()).isEqualTo(HoldStatus.RELEASED);
        assertThat(keys("order-cancelled:" + order + ":%"))
                .contains("order-cancelled:" + order + ":" + personas.sales().id());
    }

    private java.util.List<String> keys(String like) {
        return jdbc.sql("SELECT event_key FROM outbox_mail WHERE event_key LIKE ?")
                .param(like)
                .query(String.class)
                .list();
    }

    private void refused(OrderId order, Signature signature, String field, String key) {
        assertThatThrownBy(() -> signing.sign(order, signature)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).contains(field);
        });
    }

    private byte[] bytes(@org.jspecify.annotations.Nullable DocumentId id) throws IOException {
        var out = new ByteArrayOutputStream();
        vault.openTo(Objects.requireNonNull(id), out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private java.util.List<String> mails(String template) {
        return jdbc.sql("SELECT recipient FROM outbox_mail WHERE template = ?")
                .param(template)
                .query(String.class)
                .list();
    }

    private int count(String table, String where, OrderId order) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE " + where
                        + " AND subject_id = (SELECT id FROM agreement WHERE order_id = ?)")
                .param(order.value())
                .query(Integer.class)
                .single();
    }
}
