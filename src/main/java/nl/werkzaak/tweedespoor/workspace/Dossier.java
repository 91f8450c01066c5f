package nl.werkzaak.tweedespoor.workspace;

import java.util.List;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.jspecify.annotations.Nullable;

/** What goes into the bundle for the UWV file: an index and the papers that the reader may open. */
public record Dossier(TrajectoryRow row, byte[] index, List<Paper> papers) {
    public Dossier {
        papers = List.copyOf(papers);
    }

    /**
     * @param version 1, or more when it replaced an earlier one over the same time
     * @param remark what the employee wanted to go along with it
     */
    public record Paper(
            DocumentRow document,
            String filename,
            int version,
            @Nullable String remark) {}
}
