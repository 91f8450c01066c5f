package nl.werkzaak.tweedespoor.agreement;

import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.VatId;

/** Werkzaak as a party to agreements; {@code liabilityLimit} caps what the insurer does not pay. */
public record LegalData(
        String name,
        KvkNumber kvk,
        VatId vatId,
        String address,
        Postcode postcode,
        String town,
        EmailAddress email,
        PhoneNumber phone,
        EmailAddress complaints,
        Money liabilityLimit) {}
