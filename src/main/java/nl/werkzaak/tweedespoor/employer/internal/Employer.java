package nl.werkzaak.tweedespoor.employer.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.EmployerDetails;
import nl.werkzaak.tweedespoor.employer.PostalAddress;
import nl.werkzaak.tweedespoor.employer.ReferredBy;
import nl.werkzaak.tweedespoor.employer.SizeBand;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import org.jspecify.annotations.Nullable;

/** A company that may order; one per KvK number. */
@Entity
@Table(name = "employer")
public class Employer {
    @Id
    private UUID id;

    private String kvkNumber;
    private String name;
    private String address;
    private String postcode;
    private String town;
    private @Nullable String phone;
    private @Nullable String vatId;
    private String invoiceEmail;
    private @Nullable String invoiceAddress;
    private @Nullable String invoicePostcode;
    private @Nullable String invoiceTown;
    private @Nullable String invoiceReference;

    @Enumerated(EnumType.STRING)
    private ReferredBy referredBy;

    private boolean knownBefore;

    @Enumerated(EnumType.STRING)
    private SizeBand sizeBand;

    private Instant registeredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Employer() {}

    @SuppressWarnings("NullAway")
    public Employer(
            KvkNumber kvk,
            EmployerDetails details,
            ReferredBy referredBy,
            boolean knownBefore,
            SizeBand sizeBand,
            Instant now) {
        this.id = EmployerId.next().value();
        this.kvkNumber = kvk.value();
        this.referredBy = referredBy;
        this.knownBefore = knownBefore;
        this.sizeBand = sizeBand;
        this.registeredAt = now;
        change(details);
    }

    public void change(EmployerDetails details) {
        name = details.name();
        address = details.address().address();
        postcode = details.address().postcode().value();
        town = details.address().town();
        phone = details.phone() == null ? null : details.phone().value();
        vatId = details.vatId() == null ? null : details.vatId().value();
        invoiceEmail = details.invoiceEmail().value();
        invoiceTo(details.invoiceAddress());
        invoiceReference = details.invoiceReference();
    }

    private void invoiceTo(@Nullable PostalAddress to) {
        invoiceAddress = to == null ? null : to.address();
        invoicePostcode = to == null ? null : to.postcode().value();
        invoiceTown = to == null ? null : to.town();
    }

    public EmployerId id() {
        return new EmployerId(id);
    }

    public String name() {
        return name;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
