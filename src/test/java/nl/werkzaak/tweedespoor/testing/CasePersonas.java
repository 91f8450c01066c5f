package nl.werkzaak.tweedespoor.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.agreement.Signature;
import nl.werkzaak.tweedespoor.agreement.Signing;
import nl.werkzaak.tweedespoor.capacity.CoachForm;
import nl.werkzaak.tweedespoor.capacity.CoachSkills;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.HoursSpan;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.report.ReportForm;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.springframework.stereotype.Component;

/** Trajectories of the tests, signed and walked by the same services that people use. */
@Component
public class CasePersonas {
    private final OrderPersonas orders;
    private final Signing signing;
    private final Trajectories trajectories;
    private final TrajectoryCare care;
    private final ReportDesk desk;
    private final Coaches coaches;
    private final Personas personas;
    private final TaggedPdf writer;
    private final Login login;
    private final PortalClock clock;

    CasePersonas(
            OrderPersonas orders,
            Signing signing,
            Trajectories trajectories,
            TrajectoryCare care,
            ReportDesk desk,
            Coaches coaches,
            Personas personas,
            TaggedPdf writer,
            Login login,
            PortalClock clock) {
        this.orders = orders;
        this.signing = signing;
        this.trajectories = trajectories;
        this.care = care;
        this.desk = desk;
        this.coaches = coaches;
        this.personas = personas;
        this.writer = writer;
        this.login = login;
        this.clock = clock;
    }

    /** A case with its people. */
    public record Case(Member member, UserRow coach, TrajectoryId id, LocalDate start) {}

    /** Signed; the coach is provisional. */
    public Case concluded(Member member) {
        var coach = coach(1);
        var order = orders.signable(member);
        var code = orders.code(order, member.user());
        var row = login.as(member.user(), () -> {
            signing.sign(order, new Signature(member.user().name(), true, code));
            return trajectories.ofOrder(order).orElseThrow();
        });
        return new Case(member, coach, row.id(), row.startWeek());
    }

    /** Runs, with coach 1. */
    public Case running(Member member) {
        var made = concluded(member);
        login.as(personas.admin(), () -> care.assign(made.id(), idOf(made.coach())));
        as(
                made.coach(),
                made.start().plusDays(1),
                () -> care.beginIntake(made.id(), made.start().plusDays(1)));
        as(
                made.coach(),
                made.start().plusDays(2),
                () -> care.start(made.id(), made.start().plusDays(2)));
        return made;
    }

    /** Handed in over the first weeks. */
    public ReportId submitted(Case made) {
        var until = made.start().plusDays(40);
        var form = new ReportForm(made.start(), until, "Drie gesprekken gevoerd.");
        return as(made.coach(), until, () -> desk.submit(made.id(), form, new ByteArrayInputStream(pdf())));
    }

    public ReportId released(Case made) {
        var report = submitted(made);
        var day = made.start().plusDays(41);
        as(made.coach(), day, () -> {
            desk.showEmployee(report, day, "Akkoord");
            desk.release(report);
        });
        return report;
    }

    public TrajectoryRow row(Case made) {
        return login.as(personas.admin(), () -> trajectories.find(made.id()));
    }

    public CoachId idOf(UserRow user) {
        return login.as(user, () -> coaches.ofUser(user.id()).orElseThrow().id());
    }

    public String nameOf(CoachId coach) {
        return login.as(personas.admin(), () -> coaches.find(coach).name());
    }

    public <T> T as(UserRow user, LocalDate day, Supplier<T> work) {
        var noon = day.atTime(LocalTime.NOON).atZone(Zones.AMSTERDAM).toInstant();
        return clock.at(noon, () -> login.as(user, work));
    }

    public void as(UserRow user, LocalDate day, Runnable work) {
        as(user, day, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public byte[] pdf() {
        var meta = new PdfMeta(
                "Voortgangsverslag", "Voortgangsverslag", null, LocalDate.EPOCH, null, Texts.DUTCH, "Werkzaak");
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(new PdfDocument(meta, List.of(Block.paragraph("Gesprekken volgens plan."))), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A coach with hours, made when first asked for. */
    public UserRow coach(int number) {
        var coach = personas.coach(number);
        need(coach);
        return coach;
    }

    private void need(UserRow coach) {
        login.as(personas.admin(), () -> {
            if (coaches.ofUser(coach.id()).isEmpty()) {
                coaches.add(new CoachForm(
                        coach.id(),
                        coach.name(),
                        "0344 123 457",
                        "Tiel",
                        CoachSkills.in("Tiel"),
                        40,
                        null,
                        List.of(new HoursSpan(LocalDate.parse("2026-04-01"), null, 2400)),
                        List.of(),
                        0));
            }
        });
    }
}
