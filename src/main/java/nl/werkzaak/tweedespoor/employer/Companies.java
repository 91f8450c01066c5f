package nl.werkzaak.tweedespoor.employer;

import nl.werkzaak.tweedespoor.employer.internal.Employer;
import nl.werkzaak.tweedespoor.employer.internal.Founding;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding a company to the own account, by the rules of a registration. */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYER')")
public class Companies {
    private final Employers employers;
    private final Founding founding;
    private final CurrentActor actors;

    Companies(Employers employers, Founding founding, CurrentActor actors) {
        this.employers = employers;
        this.founding = founding;
        this.actors = actors;
    }

    /**
     * Adds a new company, or asks the managers of a known one to let the current actor in. The answer is the same, so
     * that nobody learns who is a customer.
     *
     * @throws Refusal at {@code kvk} when the actor acts for that company already
     */
    public void add(NewCompany company) {
        var user = actors.require().id();
        if (employers.mine().stream().anyMatch(own -> own.kvk().equals(company.kvk()))) {
            throw new Refusal("employer.second.mine").at("kvk");
        }
        founding.foundOrAsk(
                company.kvk(),
                now -> new Employer(
                        company.kvk(),
                        company.details(),
                        company.referredBy(),
                        company.knownBefore(),
                        company.sizeBand(),
                        now),
                user);
    }
}
