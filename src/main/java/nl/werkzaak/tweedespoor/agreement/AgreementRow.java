package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import org.jspecify.annotations.Nullable;

/** An agreement for a page; {@code document} is the newest sealed version: the signed one, else the offered one. */
public record AgreementRow(
        AgreementId id,
        OrderId order,
        EmployerId employer,
        String number,
        String verificationCode,
        AgreementStatus status,
        Instant signBy,
        @Nullable DocumentId document,
        @Nullable String signedName,
        @Nullable Instant signedAt) {

    static AgreementRow of(Agreement agreement) {
        var signature = agreement.signature();
        return new AgreementRow(
                agreement.id(),
                agreement.orderId(),
                agreement.employerId(),
                agreement.number(),
                agreement.verificationCode(),
                agreement.status(),
                agreement.signBy(),
                signature == null ? agreement.offeredDocument() : signature.document(),
                signature == null ? null : signature.name(),
                signature == null ? null : signature.at());
    }

    public boolean open(Instant now) {
        return status.mayBecome(AgreementStatus.SIGNED) && now.isBefore(signBy);
    }
}
