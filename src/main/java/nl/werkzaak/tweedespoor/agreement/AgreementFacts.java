package nl.werkzaak.tweedespoor.agreement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Attachment;
import nl.werkzaak.tweedespoor.order.Instalments;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an agreement says, for an employer's own software: dates and amounts that nobody has to type again. It holds
 * nothing that the document itself does not show. Amounts in euro cents; every part adds up to the price.
 */
record AgreementFacts(
        String format,
        String number,
        LocalDate offeredOn,
        Client client,
        Contractor contractor,
        Assignment assignment,
        Price price,
        List<Instalment> instalments,
        List<LocalDate> reportsDue) {
    static final String FORMAT = "werkzaak-agreement/1";
    static final String FILE = "overeenkomst.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Client(String name, String kvkNumber, @Nullable String invoiceReference) {}

    record Contractor(String name, String kvkNumber, String vatId) {}

    record Assignment(
            String orderNumber,
            String employeeReference,
            String packageCode,
            int packageVersion,
            LocalDate start,
            LocalDate end,
            int weeks,
            int coachHours) {}

    record Price(List<Line> lines, long netCents, int vatBasisPoints, long vatCents, long grossCents) {}

    record Line(String name, int quantity, long unitCents, long totalCents) {}

    record Instalment(Instalments.When due, long netCents, long vatCents, long grossCents) {}

    static AgreementFacts of(AgreementContent content, String number) {
        var client = content.client();
        var contractor = content.contractor();
        var assignment = content.assignment();
        return new AgreementFacts(
                FORMAT,
                number,
                content.offeredOn(),
                new Client(client.name(), client.kvk(), client.invoiceReference()),
                new Contractor(contractor.name(), contractor.kvk(), contractor.vatId()),
                new Assignment(
                        assignment.orderNumber(),
                        assignment.employeeReference(),
                        assignment.packageCode(),
                        assignment.packageVersionNumber(),
                        assignment.start(),
                        assignment.end(),
                        assignment.weeks(),
                        assignment.coachHours()),
                price(content),
                content.instalments().parts().stream()
                        .map(part -> new Instalment(
                                part.when(),
                                part.net().cents(),
                                part.vat().cents(),
                                part.gross().cents()))
                        .toList(),
                assignment.reportDates());
    }

    private static Price price(AgreementContent content) {
        return new Price(
                content.lines().stream()
                        .map(line -> new Line(line.name(), line.quantity(), line.unitCents(), line.totalCents()))
                        .toList(),
                content.netCents(),
                content.vatBasisPoints(),
                content.vatCents(),
                content.gross().cents());
    }

    Attachment attachment(Texts texts) {
        var json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
        return Attachment.json(
                FILE, texts.get(Texts.DUTCH, "agreement.pdf.facts"), json.getBytes(StandardCharsets.UTF_8));
    }
}
