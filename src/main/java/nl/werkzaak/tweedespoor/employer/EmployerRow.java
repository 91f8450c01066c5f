package nl.werkzaak.tweedespoor.employer;

import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * An employer as screens and documents show one.
 *
 * @param address            street and number
 * @param invoiceAddress     empty when invoices go to the visiting address
 * @param authorityConfirmed whether sales has seen in the trade register that somebody may sign
 */
public record EmployerRow(
        EmployerId id,
        String name,
        KvkNumber kvk,
        String address,
        Postcode postcode,
        String town,
        @Nullable String phone,
        @Nullable String vatId,
        String invoiceEmail,
        @Nullable PostalAddress invoiceAddress,
        @Nullable String invoiceReference,
        boolean authorityConfirmed,
        long version) {}
