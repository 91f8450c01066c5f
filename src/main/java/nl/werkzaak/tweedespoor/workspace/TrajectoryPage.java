package nl.werkzaak.tweedespoor.workspace;

import java.util.List;
import nl.werkzaak.tweedespoor.agreement.AgreementRow;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.trajectory.CaseFile;
import nl.werkzaak.tweedespoor.trajectory.HandoverRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one trajectory shows to the one who asks.
 *
 * @param reader who asks, so that the page can say "you"
 * @param timeline the duties around the sickness case; absent when the case is gone
 * @param agreement absent for the coach, who needs no prices
 * @param file what is written down about the work, as far as the reader may see it
 * @param showsWork false for sales and admin, who see dates and no contents
 * @param handovers for coach and admin only
 * @param ownCase true for the coach of this trajectory
 */
public record TrajectoryPage(
        Role reader,
        TrajectoryRow row,
        CaseContact contact,
        CaseFile file,
        @Nullable TimelineResult timeline,
        @Nullable AgreementRow agreement,
        List<ReportRow> reports,
        List<HandoverRow> handovers,
        boolean ownCase,
        boolean showsWork,
        boolean mayStop) {}
