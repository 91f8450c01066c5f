package nl.werkzaak.tweedespoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.approval.ApprovalFact;
import nl.werkzaak.tweedespoor.approval.ApprovalStatus;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.catalog.PackageContents.Line;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A version is offered only when another person than who asked has let exactly that text pass. */
@PortalTest
class PublishingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    @Autowired
    PackageVersions versions;

    @Autowired
    VersionPreviews previews;

    @Autowired
    Approvals approvals;

    @Autowired
    Catalog catalog;

    @Autowired
    VersionFixture fixture;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    private PackageVersionId draft = PackageVersionId.next();

    @BeforeEach
    void copiesTheScan() {
        login.as(personas.admin());
        draft = versions.copy(scan());
    }

    @AfterEach
    void restores() {
        fixture.restore();
        login.out();
    }

    @Test
    void isOfferedAfterTheSecondPersonOnly() {
        var asked = versions.submit(draft, "Kortere intake.");
        assertThat(scan()).isNotEqualTo(draft);
        login.as(personas.sales2(), () -> approvals.approve(asked));
        assertThat(scan()).isEqualTo(draft);
        assertThat(versions.asked(draft).orElseThrow().status()).isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void isNeverLetPassByWhoAsked() {
        var both = personas.staff("baas@werkzaak.example", "Bea Baas", Role.ADMIN, Permission.APPROVE_PRICE);
        var asked = login.as(both, () -> versions.submit(draft, "Kortere intake."));
        refused("approval.refusal.self", () -> login.as(both, () -> approvals.approve(asked)));
        refused("approval.refusal.permission", () -> login.as(personas.sales(), () -> approvals.approve(asked)));
        assertThat(scan()).isNotEqualTo(draft);
    }

    @Test
    void staysADraftWhenRefused() {
        var asked = versions.submit(draft, "Kortere intake.");
        login.as(personas.sales2(), () -> approvals.refuse(asked, "Te weinig uren."));
        assertThat(versions.row(draft).status()).isEqualTo(VersionStatus.DRAFT);
        assertThat(versions.asked(draft).orElseThrow().word()).isEqualTo("Te weinig uren.");
        fixture.publish(draft);
        assertThat(scan()).isEqualTo(draft);
    }

    @Test
    void takesTheQuestionBackWhenTheDraftChanges() {
        var asked = versions.submit(draft, "Kortere intake.");
        versions.change(draft, PackageVersionsTest.changed(versions.contents(draft)));
        refused("approval.refusal.status.WITHDRAWN", () -> login.as(personas.sales2(), () -> approvals.approve(asked)));
        assertThat(versions.row(draft).status()).isEqualTo(VersionStatus.DRAFT);
    }

    @Test
    void asksOnceWithAReasonAndForADraftOnly() {
        refused("shared.required", () -> versions.submit(draft, " "));
        var asked = versions.submit(draft, "Kortere intake.");
        refused("approval.refusal.asked", () -> versions.submit(draft, "Nog eens."));
        versions.takeBack(draft);
        assertThat(approvals.find(asked).status()).isEqualTo(ApprovalStatus.WITHDRAWN);
        var offered = scan();
        refused("catalog.version.wrongStatus", () -> versions.submit(offered, "Al in de catalogus."));
    }

    @Test
    void showsEveryDifferenceWithTheVersionBefore() {
        assertThat(previews.preview(draft).differences(Texts.DUTCH)).isEmpty();
        var was = versions.contents(draft);
        versions.change(draft, PackageVersionsTest.changed(was));

        assertThat(previews.preview(draft).differences(Texts.DUTCH))
                .extracting(Difference::label, Difference::before, Difference::after)
                .contains(
                        tuple("catalog.difference.name", "Scan", "Scan nieuw"),
                        tuple("catalog.difference.weeks", "9", "10"),
                        tuple("catalog.difference.coachHours", "14", "12"),
                        tuple("catalog.difference.placementWeeks", "0", "3"),
                        tuple("catalog.difference.materials", "€\u00a00,00", "€\u00a0200,50"),
                        tuple("catalog.difference.integralCost", "€\u00a01.120,00", "€\u00a01.295,50"),
                        tuple("catalog.difference.addOns", "Extra coachgesprek", ""),
                        tuple("catalog.difference.items", "", "Gesprek / Talk"))
                .doesNotContain(tuple("catalog.difference.addOns", "Taaltoets Nederlands", ""))
                .noneMatch(tuple -> tuple.toList().getFirst().equals("catalog.difference.atHand"));
    }

    @Test
    void tellsAboutANewOrderOfTheSameLinesOnce() {
        var was = versions.contents(draft);
        var turned = List.copyOf(was.items()).reversed();
        versions.change(draft, with(was, turned, was.materials()));
        assertThat(previews.preview(draft).differences(Texts.DUTCH))
                .singleElement()
                .satisfies(only ->
                        assertThat(only.after()).startsWith(turned.getFirst().dutch()));
    }

    @Test
    void tellsTheApproverTheMarginAndWhatChanges() {
        var was = versions.contents(draft);
        versions.change(draft, with(was, was.items(), Money.euros("300.00")));
        var asked = versions.submit(draft, "Een duurdere test.");
        var second = personas.sales2();

        var facts = login.as(second, () -> approvals.facts(approvals.find(asked), Texts.DUTCH));
        assertThat(facts)
                .containsExactly(
                        new ApprovalFact("Tarief zonder btw", "€\u00a01.350,00"),
                        new ApprovalFact("Integrale kostprijs", "€\u00a01.420,00"),
                        new ApprovalFact(
                                "Marge",
                                "Onder de kostprijs: €\u00a0-70,00 (-5,19%); het tarief is 95,07% van de kostprijs"),
                        new ApprovalFact("Materiaal en inkoop", "€\u00a00,00 wordt €\u00a0300,00"),
                        new ApprovalFact("Integrale kostprijs", "€\u00a01.120,00 wordt €\u00a01.420,00"));
        assertThat(login.as(second, () -> previews.preview(draft)).margin().isLoss())
                .isTrue();
    }

    @Test
    void readsAPreviewInFewStatements() {
        var statements = new Statements(dataSource, transaction);
        assertThat(statements.countOf(() -> previews.preview(draft))).isEqualTo(11);
    }

    private static PackageContents with(PackageContents was, List<Line> items, Money materials) {
        return new PackageContents(
                was.name(),
                was.nameEnglish(),
                was.promise(),
                was.promiseEnglish(),
                items,
                was.atHand(),
                was.weeks(),
                was.coachHours(),
                was.intakeMinutes(),
                was.closingMinutes(),
                was.placementWeeks(),
                materials,
                Set.copyOf(was.addOns()),
                was.example(),
                was.version());
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }

    private PackageVersionId scan() {
        return catalog.published(DAY).stream()
                .filter(offer -> offer.code().equals("SCAN"))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
