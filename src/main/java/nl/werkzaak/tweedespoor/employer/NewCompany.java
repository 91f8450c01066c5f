package nl.werkzaak.tweedespoor.employer;

import nl.werkzaak.tweedespoor.shared.KvkNumber;

/** A further company of somebody who has an account already. */
public record NewCompany(
        KvkNumber kvk, EmployerDetails details, ReferredBy referredBy, boolean knownBefore, SizeBand sizeBand) {}
