package nl.werkzaak.tweedespoor.capacity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.jspecify.annotations.Nullable;

/** Someone of Werkzaak who guides trajectories; hours and leave are dated records beside it. */
@Entity
@Table(name = "coach")
public class Coach {
    static final int MOST_CASES = 100;
    private static final int LONGEST = 80;

    @Id
    private UUID id;

    private @Nullable UUID userId;
    private String name;
    private String phone;
    private String town;
    private String languages;
    private String specialisms;
    private int maxCaseload;
    private @Nullable UUID standInId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Coach() {}

    @SuppressWarnings("NullAway")
    public Coach(CoachForm form) {
        id = CoachId.next().value();
        fill(form);
    }

    /** @throws Refusal when somebody else changed the coach after the form was read */
    public void change(CoachForm form) {
        if (version == null || version != form.version()) {
            throw new Refusal("capacity.coach.changed");
        }
        fill(form);
    }

    public CoachId id() {
        return new CoachId(id);
    }

    private void fill(CoachForm form) {
        var standIn = form.standIn();
        if (standIn != null && standIn.value().equals(id)) {
            throw new Refusal("capacity.coach.ownStandIn").at("standIn");
        }
        if (form.maxCaseload() < 0 || form.maxCaseload() > MOST_CASES) {
            throw new Refusal("capacity.coach.caseload", MOST_CASES).at("maxCaseload");
        }
        var skills = form.skills();
        if (skills.languages().isEmpty()) {
            throw new Refusal("capacity.coach.languages").at("languages");
        }
        if (skills.places().isEmpty()) {
            throw new Refusal("capacity.coach.places").at("places");
        }
        userId = form.user() == null ? null : form.user().value();
        name = text(form.name(), "name");
        town = text(form.town(), "town");
        phone = phone(form.phone());
        languages = String.join(",", skills.languages());
        specialisms = skills.specialisms().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        maxCaseload = form.maxCaseload();
        standInId = standIn == null ? null : standIn.value();
    }

    private static String phone(String text) {
        try {
            return PhoneNumber.parse(text).value();
        } catch (Refusal refusal) {
            throw refusal.at("phone");
        }
    }

    private static String text(String text, String field) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new Refusal("capacity.coach.text", LONGEST).at(field);
        }
        TextGuard.check(stripped).ifPresent(refusal -> {
            throw refusal.at(field);
        });
        return stripped;
    }

    /** What the form needs to change this coach later. */
    public long version() {
        return version == null ? 0 : version;
    }
}
