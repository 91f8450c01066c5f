package nl.werkzaak.tweedespoor.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.report.Reports;
import nl.werkzaak.tweedespoor.report.ReviewAnswer;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployeePersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import nl.werkzaak.tweedespoor.trajectory.ReportPhase;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class EmployeeViewTest {
    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @Autowired
    Personas personas;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    CasePersonas cases;

    @Autowired
    EmployeePersonas employees;

    @Autowired
    TrajectoryCare care;

    @Autowired
    Reports reports;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    Case running;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
    }

    @AfterEach
    void close() {
        screens.close();
        login.out();
        var day = running.start().plusDays(3);
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
    }

    @Test
    void showsTheNoticeFirstAndThenThreeSentences() {
        open(employees.of(running), "mijn");
        _assertOne(PrivacyNoticeView.class);
        screens.close();
        screens.open("mijn-traject");
        _assertOne(EmployeeView.class);
        assertThat(paragraphs())
                .anyMatch(text -> text.startsWith("U werkt met uw coach aan uw traject."))
                .contains("Met uw werkgever is nog geen verslag gedeeld. Uw coach ziet alle verslagen.")
                .anyMatch(text -> text.startsWith("Laat weten of u het eens bent met het plan."));
    }

    @Test
    void answersThePlanAndKeepsWhatWasTypedWhenRefused() {
        var noor = employees.of(running);
        open(noor, "mijn-traject/gegevens");
        screens.close();
        screens.open("mijn-traject");
        _click(button("Nee, ik ben het er niet mee eens"));
        assertThat(remark().getErrorMessage()).isEqualTo("Vul dit veld in.");
        _setValue(remark(), "Liever dichter bij huis");
        _click(button("Nee, ik ben het er niet mee eens"));
        assertThat(paragraphs())
                .anyMatch(text -> text.startsWith("U was het op"))
                .contains("“Liever dichter bij huis”")
                .contains("U hoeft nu niets te doen.");
    }

    @Test
    void invitesTheEmployeeFromTheTrajectory() {
        var email = "noor-" + UUID.randomUUID().toString().substring(0, 8) + "@thuis.example";
        open(running.member().user(), "traject/" + running.id());
        unfold("Bekijk of regel de toegang");
        var field = _get(EmailField.class, spec -> spec.withLabel("E-mailadres van de werknemer"));
        _setValue(field, "geen adres");
        _click(button("Nodig de werknemer uit"));
        assertThat(field.isInvalid()).isTrue();
        _setValue(field, email);
        _click(button("Nodig de werknemer uit"));
        assertThat(personas.find(email)).isPresent();
        assertThat(paragraphs()).contains("De uitnodiging is verstuurd. De link werkt 7 dagen.");
        assertThat(paragraphs()).noneMatch(text -> text.contains(email));
    }

    @Test
    void showsTheAddressToTheCoachOnly() {
        var noor = employees.of(running);
        open(running.coach(), "traject/" + running.id());
        unfold("Bekijk of regel de toegang");
        assertThat(paragraphs()).anyMatch(text -> text.contains(noor.email().value()));
        _assertOne(EmployeeAccessCard.class);
        screens.close();
        open(personas.sales(), "traject/" + running.id());
        _assertNone(EmployeeAccessCard.class);
    }

    @Test
    void releasesAReportWithTheEmployeesRemark() {
        var noor = employees.of(running);
        var report = cases.submitted(running);
        readNotice(noor);
        screens.open("mijn-traject");
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Lees het nieuwe verslag en laat uiterlijk"));
        _click(button("Verstuur mijn antwoord"));
        assertThat(answer().getErrorMessage()).isEqualTo("Kies eerst een antwoord.");
        _setValue(answer(), ReviewAnswer.ATTACHED);
        var remark = _get(TextArea.class, spec -> spec.withLabel("Uw opmerking bij het verslag"));
        _click(button("Verstuur mijn antwoord"));
        assertThat(remark.isInvalid()).isTrue();
        _setValue(remark, "De cursus was in mei");
        _click(button("Verstuur mijn antwoord"));
        assertThat(paragraphs()).contains("Met uw werkgever is één verslag gedeeld. Uw coach ziet alle verslagen.");
        screens.close();
        open(running.member().user(), "traject/" + running.id());
        assertThat(paragraphs()).contains("De cursus was in mei", "Opmerking van de werknemer bij dit verslag");
        assertThat(cases.row(running).reportPhase()).isEqualTo(ReportPhase.NONE);
        assertThat(report).isNotNull();
    }

    @Test
    void withdrawsAReportAfterShowingWhoOpenedIt() {
        var report = cases.released(running);
        opened(running.member().user(), report);
        open(running.coach(), "traject/" + running.id());
        unfold("Verkeerd verslag? Trek het in");
        assertThat(_find(ListItem.class)).anyMatch(item -> item.getText()
                .startsWith(running.member().user().name() + ", Werkgever"));
        _click(button("Trek dit verslag in"));
        var reason = _get(TextArea.class, spec -> spec.withLabel("Waarom trekt u het in?"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Verkeerd bestand");
        _click(button("Trek dit verslag in"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(login.as(running.member().user(), () -> reports.of(running.id())))
                .isEmpty();
        assertThat(mails("report-withdrawn:" + report + ":"
                        + running.member().user().id()))
                .isEqualTo(1);
    }

    @Test
    void writesToEverybodyAroundTheTrajectory() {
        open(running.member().user(), "traject/" + running.id());
        unfold("Lees en schrijf berichten");
        _click(button("Verstuur"));
        var words = _get(TextArea.class, spec -> spec.withLabel("Uw bericht"));
        assertThat(words.isInvalid()).isTrue();
        _setValue(words, "Wanneer is het volgende gesprek?");
        _click(button("Verstuur"));
        assertThat(paragraphs()).contains("Wanneer is het volgende gesprek?");
        screens.close();
        open(running.coach(), "traject/" + running.id());
        _get(Span.class, spec -> spec.withText("1 nieuw"));
        unfold("Lees en schrijf berichten");
        assertThat(paragraphs()).contains("Wanneer is het volgende gesprek?");
        screens.close();
        open(running.member().user(), "traject/" + running.id());
        unfold("Lees en schrijf berichten");
        assertThat(_find(Span.class)).anyMatch(span -> span.getText()
                .startsWith("Gelezen door " + running.coach().name()));
        screens.close();
        open(personas.admin(), "traject/" + running.id());
        _assertNone(MessagesCard.class);
    }

    /** As the one door for downloads writes it down. */
    private void opened(UserRow reader, ReportId report) {
        var document = jdbc.sql("SELECT document_id FROM progress_report WHERE id = ?")
                .param(report.value())
                .query(UUID.class)
                .single();
        login.as(reader, () -> audit.record(AuditEvent.of("document.read", "document", document)));
    }

    private long mails(String event) {
        return jdbc.sql("SELECT count(*) FROM outbox_mail WHERE event_key = ?")
                .param(event)
                .query(Long.class)
                .single();
    }

    private void readNotice(UserRow user) {
        open(user, "mijn-traject/gegevens");
        screens.close();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ReviewAnswer> answer() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Wat mag er met het verslag gebeuren?"));
    }

    private static void unfold(String summary) {
        var details = _find(NativeDetails.class).stream()
                .filter(each -> summary.equals(each.getSummaryText())
                        || each.getSummary().getElement().getTextRecursively().equals(summary))
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void open(UserRow user, String route) {
        login.as(user);
        screens.open(route);
    }

    private static TextArea remark() {
        return _get(TextArea.class, spec -> spec.withLabel("Uw opmerking"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
