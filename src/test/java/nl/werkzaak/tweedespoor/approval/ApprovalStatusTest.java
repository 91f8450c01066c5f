package nl.werkzaak.tweedespoor.approval;

import static nl.werkzaak.tweedespoor.approval.ApprovalStatus.APPROVED;
import static nl.werkzaak.tweedespoor.approval.ApprovalStatus.ASKED;
import static nl.werkzaak.tweedespoor.approval.ApprovalStatus.REFUSED;
import static nl.werkzaak.tweedespoor.approval.ApprovalStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalStatusTest {
    private static final Map<ApprovalStatus, Set<ApprovalStatus>> NEXT =
            Map.of(ASKED, Set.of(APPROVED, REFUSED, WITHDRAWN));

    @ParameterizedTest
    @EnumSource
    void becomesNothingElse(ApprovalStatus from) {
        for (var to : ApprovalStatus.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(NEXT.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
