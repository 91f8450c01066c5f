package nl.werkzaak.tweedespoor.document.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.document.DocumentAccess;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.EicarFile;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.PermittedInTests;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.document.SomeEmployer;
import nl.werkzaak.tweedespoor.document.UploadCheck;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.document.internal.scan.ScannerInTest.Behaviour;
import nl.werkzaak.tweedespoor.document.internal.seal.EarlierSeals;
import nl.werkzaak.tweedespoor.document.internal.vault.VaultContent;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class QuarantineTest {
    private static final byte[] HARMLESS = {1, 2, 3};

    @Autowired
    Vault vault;

    @Autowired
    VaultContent content;

    @Autowired
    ScanBook book;

    @Autowired
    InfectionNews news;

    @Autowired
    AuditTrail audit;

    @Autowired
    DocumentAccess access;

    @Autowired
    DocumentLinks links;

    @Autowired
    PermittedInTests rule;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    CurrentActor actor;

    @Autowired
    PortalClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final List<DocumentId> stored = new ArrayList<>();
    private UserRow coach;

    @BeforeEach
    void comeIn() {
        personas.admin();
        coach = personas.staff("inzender@werkzaak.example", "Ina Inzender", Role.COACH);
    }

    @AfterEach
    void takeOut() {
        login.out();
        stored.forEach(id ->
                jdbc.sql("DELETE FROM document WHERE id = ?").param(id.value()).update());
    }

    @Test
    void keepsWhatWasNotScannedFromEverybodyUntilItWas() {
        var id = store(HARMLESS, ScanStatus.WAITING);
        nobodyReads(id);

        withScanner(Behaviour.HANGS, Duration.ofMillis(100), quarantine -> assertThat(quarantine.scanWaiting())
                .isZero());
        nobodyReads(id);
        assertThat(status(id)).isEqualTo(ScanStatus.WAITING);

        withScanner(Behaviour.HONEST, quarantine -> assertThat(quarantine.scanWaiting())
                .isPositive());
        assertThat(status(id)).isEqualTo(ScanStatus.CLEAN);
        assertThat(access.mayRead(coach.actor(), vault.row(id))).isTrue();
        login.as(coach, () -> assertThat(links.linkFor(id, actor.require())).startsWith("/documenten/"));
        assertThat(audited("document.scanned", id)).isEqualTo(1);
    }

    @Test
    void keepsAVirusFromEverybodyAndTellsStaff() {
        var id = store(EicarFile.bytes(), ScanStatus.WAITING);

        withScanner(Behaviour.HONEST, Quarantine::scanWaiting);

        assertThat(status(id)).isEqualTo(ScanStatus.INFECTED);
        nobodyReads(id);
        assertThat(audited("document.infected", id)).isEqualTo(1);
        assertThat(mails(id, personas.admin())).isEqualTo(1);
        assertThat(mails(id, coach)).isEqualTo(1);
        withScanner(Behaviour.HONEST, Quarantine::scanWaiting);
        assertThat(audited("document.infected", id)).isEqualTo(1);
    }

    @Test
    void scansLaterWhatCameInWithoutAScanner() {
        var id = store(EicarFile.bytes(), ScanStatus.NOT_SCANNED);
        assertThat(access.mayRead(coach.actor(), vault.row(id))).isTrue();

        withScanner(Behaviour.HONEST, quarantine -> {
            while (status(id) == ScanStatus.NOT_SCANNED && quarantine.scanWaiting() > 0) {
                // the uploads of other tests come first
            }
        });

        assertThat(status(id)).isEqualTo(ScanStatus.INFECTED);
        nobodyReads(id);
    }

    /** Such as one that is longer than the scanner takes. */
    @Test
    void isNotHeldUpByAFileWithoutAVerdict() {
        var undecided = store(
                ScannerInTest.NO_VERDICT.getBytes(java.nio.charset.StandardCharsets.US_ASCII), ScanStatus.WAITING);
        var good = store(HARMLESS, ScanStatus.WAITING);

        withScanner(Behaviour.HONEST, Quarantine::scanWaiting);
        assertThat(status(good)).isEqualTo(ScanStatus.CLEAN);
        withScanner(Behaviour.HONEST, Quarantine::scanWaiting);

        assertThat(status(undecided)).isEqualTo(ScanStatus.WAITING);
        nobodyReads(undecided);
        assertThat(book.held(0, 1000))
                .filteredOn(held -> held.id().equals(undecided))
                .singleElement()
                .satisfies(held -> assertThat(held.tries()).isEqualTo(2));
    }

    /** It counts for no file when nobody answers. */
    @Test
    void doesNotCountATryWithoutAScanner() {
        var id = store(HARMLESS, ScanStatus.WAITING);
        var nowhere = new VirusScanner(new ScanProperties("geen-scanner.invalid", 3310, Duration.ofSeconds(1)));

        assertThat(new Quarantine(book, content, nowhere, news, audit, transaction, actor).scanWaiting())
                .isZero();

        assertThat(book.held(0, 1000))
                .filteredOn(held -> held.id().equals(id))
                .singleElement()
                .satisfies(held -> assertThat(held.tries()).isZero());
    }

    @Test
    void settlesOnceWhoeverAsks() {
        var id = store(HARMLESS, ScanStatus.WAITING);

        assertThat(content.settle(id, ScanStatus.INFECTED)).isTrue();
        assertThat(content.settle(id, ScanStatus.CLEAN)).isFalse();
        assertThat(status(id)).isEqualTo(ScanStatus.INFECTED);
    }

    @Test
    void refusesAVirusAtTheDoorAndTellsStaff() {
        var before = all("document.infected");
        try (var server = new ScannerInTest(Behaviour.HONEST)) {
            var check = new UploadCheck(new VirusScanner(server.properties()), EarlierSeals.none(), news);
            assertThatThrownBy(() -> transaction.execute(status -> checked(check, EicarFile.bytes())))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.key()).isEqualTo("document.upload.infected");
                        assertThat(refusal.field()).contains("file");
                    });
        }
        assertThat(all("document.infected")).isEqualTo(before + 1);
    }

    /** Who keeps trying fills nobody's mailbox. */
    @Test
    void tellsOnceADayOfOneSender() {
        var admin = personas.admin();
        var noon = java.time.Instant.parse("2027-05-03T10:00:00Z");
        var before = all("document.infected");
        var sent = refusalMails(admin);

        clock.at(noon, () -> login.as(coach, () -> news.refused("Eicar")));
        clock.at(noon.plusSeconds(60), () -> login.as(coach, () -> news.refused("Eicar")));
        assertThat(refusalMails(admin)).isEqualTo(sent + 1);
        clock.at(noon, () -> login.as(personas.coach(2), () -> news.refused("Eicar")));
        assertThat(refusalMails(admin)).isEqualTo(sent + 2);
        clock.at(noon.plus(Duration.ofDays(1)), () -> login.as(coach, () -> news.refused("Eicar")));

        assertThat(refusalMails(admin)).isEqualTo(sent + 3);
        assertThat(all("document.infected")).isEqualTo(before + 4);
    }

    private long refusalMails(UserRow to) {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE event_key LIKE 'document-infected:2027-05-0%' AND"
                        + " recipient = ?")
                .param(to.email().value())
                .query(Long.class)
                .single();
    }

    private static Object checked(UploadCheck check, byte[] bytes) {
        try (var upload = check.check(new ByteArrayInputStream(bytes), "file")) {
            return upload.scan();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void nobodyReads(DocumentId id) {
        assertThat(access.mayRead(coach.actor(), vault.row(id))).isFalse();
        assertThatThrownBy(() -> vault.openTo(id, OutputStream.nullOutputStream()))
                .isInstanceOf(NotFound.class);
        login.as(coach, () -> assertThatThrownBy(() -> links.linkFor(id, actor.require()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.scan." + status(id))));
        login.as(personas.coach(2), () -> assertThatThrownBy(() -> links.linkFor(id, actor.require()))
                .isInstanceOf(NotFound.class));
    }

    private void withScanner(Behaviour behaviour, java.util.function.Consumer<Quarantine> work) {
        withScanner(behaviour, Duration.ofSeconds(30), work);
    }

    private void withScanner(Behaviour behaviour, Duration patience, java.util.function.Consumer<Quarantine> work) {
        try (var server = new ScannerInTest(behaviour)) {
            var properties = new ScanProperties("127.0.0.1", server.properties().port(), patience);
            work.accept(new Quarantine(book, content, new VirusScanner(properties), news, audit, transaction, actor));
        }
    }

    private DocumentId store(byte[] bytes, ScanStatus scan) {
        var document = NewDocument.pdf(
                        SomeEmployer.in(jdbc),
                        DocumentKind.PROGRESS_REPORT,
                        DocumentSubject.of(ReportId.next()),
                        "Voortgangsrapportage",
                        coach.id())
                .scanned(scan);
        try {
            var id = vault.store(document, new ByteArrayInputStream(bytes));
            stored.add(id);
            rule.permit(coach.id(), id);
            return id;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ScanStatus status(DocumentId id) {
        return vault.row(id).scan();
    }

    private long audited(String action, DocumentId id) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = ? AND subject_id = ?")
                .params(action, id.value())
                .query(Long.class)
                .single();
    }

    private long all(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    private long mails(DocumentId id, UserRow to) {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE event_key = ?")
                .param("document-infected:" + id + ":" + to.id())
                .query(Long.class)
                .single();
    }
}
