package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.employer.BranchRow;
import nl.werkzaak.tweedespoor.employer.Branches;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.waiting.WaitingList;
import nl.werkzaak.tweedespoor.waiting.WaitingPaths;
import org.jspecify.annotations.Nullable;

/** What can be wished for at the start: only what some coach can give. */
@SpringComponent
class StartChoices {
    static final String DUTCH = "nl";

    private final Coaches coaches;
    private final Employers employers;
    private final Branches branches;
    private final WaitingList waiting;

    StartChoices(Coaches coaches, Employers employers, Branches branches, WaitingList waiting) {
        this.coaches = coaches;
        this.employers = employers;
        this.branches = branches;
        this.waiting = waiting;
    }

    List<String> places() {
        return coaches.places().stream().map(Place::name).toList();
    }

    /** Dutch first. */
    List<String> languages() {
        return coaches.all().stream()
                .flatMap(coach -> coach.skills().languages().stream())
                .distinct()
                .sorted(Comparator.comparing((String code) -> !code.equals(DUTCH))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Where the employee works, if conversations are held there. */
    Optional<String> nearby(OrderForm form, List<String> places) {
        var employer = form.who().employer();
        if (employer == null) {
            return Optional.empty();
        }
        var id = new EmployerId(employer);
        var town = branch(id, form.who().branch())
                .map(row -> row.address().town())
                .orElseGet(() -> employers.find(id).town());
        return places.stream().filter(town::equalsIgnoreCase).findFirst();
    }

    private Optional<BranchRow> branch(EmployerId employer, @Nullable UUID branch) {
        return branch == null
                ? Optional.empty()
                : branches.of(employer).stream()
                        .filter(row -> row.id().value().equals(branch))
                        .findFirst();
    }

    /** The page of the case on the waiting list, if it waits. */
    Optional<String> waitingPage(DraftId draft) {
        return waiting.openOf(draft).map(row -> WaitingPaths.entry(row.id()));
    }
}
