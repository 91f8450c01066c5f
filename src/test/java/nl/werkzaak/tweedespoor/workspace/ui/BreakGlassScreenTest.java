package nl.werkzaak.tweedespoor.workspace.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.report.BreakGlassReason;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.CsvFile;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The admin gives a reason, reads for an hour, and all admins see it. */
@PortalTest
class BreakGlassScreenTest {
    private static final String WHY = "De werknemer vraagt wat er over hem is geschreven.";

    @Autowired
    CasePersonas cases;

    @Autowired
    OrderPersonas orders;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    Case running;

    @BeforeEach
    void handIn() {
        running = cases.running(employers.fresh());
        cases.submitted(running);
    }

    @AfterEach
    void close() {
        screens.close();
        login.out();
        orders.tidyUp();
    }

    @Test
    void opensOneReportForAReasonAndListsIt() {
        open(personas.admin(), "traject/" + running.id());
        _assertNone(NativeButton.class, spec -> spec.withText("Download"));
        unfold();
        _setValue(reason(), BreakGlassReason.DATA_REQUEST);
        _setValue(_get(GuardedTextArea.class), WHY);
        _click(_get(Button.class, spec -> spec.withText("Open dit verslag een uur")));

        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("Voor u open tot");
        _get(_get(Notice.class), NativeButton.class);

        screens.close();
        open(personas.admin(), "beheer/inzage");
        assertThat(_get(CardTable.class).getElement().getTextRecursively())
                .contains(WHY, "Een vraag over eigen gegevens", personas.admin().name());
        assertThat(CsvFile.of(_get(CsvLink.class)).cells()).contains("Een vraag over eigen gegevens " + WHY);
    }

    @Test
    void asksForBothAndKeepsWhatWasTyped() {
        open(personas.admin(), "traject/" + running.id());
        unfold();
        _click(_get(Button.class, spec -> spec.withText("Open dit verslag een uur")));
        assertThat(reason().isInvalid()).isTrue();
        _setValue(reason(), BreakGlassReason.COMPLAINT);
        _setValue(_get(GuardedTextArea.class), "Te kort");
        _click(_get(Button.class, spec -> spec.withText("Open dit verslag een uur")));
        var words = _get(GuardedTextArea.class);
        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getErrorMessage()).contains("minstens 20 tekens");
        assertThat(words.getValue()).isEqualTo("Te kort");
        _assertNone(Notice.class);
    }

    @Test
    void isNotThereForAnybodyElse() {
        for (var user : new UserRow[] {
            personas.sales(), running.coach(), running.member().user()
        }) {
            open(user, "traject/" + running.id());
            _assertNone(BreakGlassPanel.class);
            screens.close();
        }
        open(personas.sales(), "beheer/inzage");
        _assertNone(BreakGlassView.class);
    }

    @SuppressWarnings("unchecked")
    private static Choice<BreakGlassReason> reason() {
        return _get(Choice.class, spec -> spec.withLabel("Soort reden"));
    }

    private static void unfold() {
        var details = _find(NativeDetails.class).stream()
                .filter(each -> each.getElement().getTextRecursively().startsWith("Lezen met een reden"))
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void open(UserRow user, String route) {
        login.as(user);
        screens.open(route);
    }
}
