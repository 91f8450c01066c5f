package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.order.Instalments;
import nl.werkzaak.tweedespoor.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one agreement says, copied when it is offered and never changed: from it alone the document and the
 * signed version are made. Amounts in cents.
 *
 * @param paper the offered document in its own words (docs/adr/0040-signed-as-read.md); null until it is written
 */
record AgreementContent(
        LocalDate offeredOn,
        Instant signBy,
        Client client,
        Contractor contractor,
        Signer signer,
        Assignment assignment,
        List<Line> lines,
        long netCents,
        long vatCents,
        int vatBasisPoints,
        Texts texts,
        @Nullable PdfDocument paper) {

    AgreementContent with(PdfDocument written) {
        return new AgreementContent(
                offeredOn,
                signBy,
                client,
                contractor,
                signer,
                assignment,
                lines,
                netCents,
                vatCents,
                vatBasisPoints,
                texts,
                written);
    }

    record Client(
            String name,
            String kvk,
            String address,
            String postcode,
            String town,
            String invoiceEmail,
            @Nullable String invoiceReference) {}

    record Contractor(
            String name,
            String kvk,
            String vatId,
            String address,
            String postcode,
            String town,
            String email,
            String phone,
            String complaints,
            long liabilityLimitCents) {}

    /** Who signed for Werkzaak, on what ground, when. */
    record Signer(String name, String jobTitle, String mandate, Instant at) {}

    record Assignment(
            String orderNumber,
            String employeeReference,
            String packageCode,
            String packageName,
            UUID packageVersion,
            int packageVersionNumber,
            List<String> activities,
            int coachHours,
            int weeks,
            LocalDate start) {

        LocalDate end() {
            return start.plusWeeks(weeks).minusDays(1);
        }

        /** Every 42 days from the start; the final report comes at the end. */
        List<LocalDate> reportDates() {
            return Stream.iterate(start.plusDays(42), day -> day.isBefore(end()), day -> day.plusDays(42))
                    .toList();
        }
    }

    record Line(String name, int quantity, long unitCents, long totalCents) {}

    /** Ids of the pinned versions. */
    record Texts(UUID clauses, UUID terms, UUID privacy) {}

    Money net() {
        return new Money(netCents);
    }

    Money vat() {
        return new Money(vatCents);
    }

    Money gross() {
        return net().plus(vat());
    }

    Instalments instalments() {
        return Instalments.of(net(), vat());
    }
}
