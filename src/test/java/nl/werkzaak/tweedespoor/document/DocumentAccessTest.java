package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.junit.jupiter.api.Test;

class DocumentAccessTest {
    private final Actor admin = new Actor(UserId.next(), "Anja Admin", Role.ADMIN, Set.of());
    private final DocumentRow agreement = new DocumentRow(
            DocumentId.next(),
            EmployerId.next(),
            DocumentKind.AGREEMENT,
            DocumentSubject.of(AgreementId.next()),
            "Overeenkomst",
            NewDocument.PDF,
            1,
            "00",
            UserId.next(),
            Instant.EPOCH,
            ScanStatus.OWN);

    @Test
    void deniesEverybodyWithoutARule() {
        assertThat(DocumentAccess.permits(List.of(), admin, agreement)).isFalse();
    }

    @Test
    void deniesWhenOnlyRulesOfOtherKindsPermit() {
        assertThat(DocumentAccess.permits(List.of(rule(DocumentKind.PROGRESS_REPORT, true)), admin, agreement))
                .isFalse();
    }

    @Test
    void permitsWhenOneRulePermits() {
        var rules = List.of(rule(DocumentKind.AGREEMENT, false), rule(DocumentKind.AGREEMENT, true));
        assertThat(DocumentAccess.permits(rules, admin, agreement)).isTrue();
        assertThat(DocumentAccess.permits(rules.subList(0, 1), admin, agreement))
                .isFalse();
    }

    private static DocumentReadRule rule(DocumentKind of, boolean permits) {
        return new DocumentReadRule() {
            @Override
            public boolean supports(DocumentKind kind) {
                return kind == of;
            }

            @Override
            public Decision mayRead(Actor actor, DocumentRow document) {
                return permits ? Decision.PERMIT : Decision.DENY;
            }
        };
    }
}
