package nl.werkzaak.tweedespoor.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail: what happened to which subject.
 *
 * <p>Details name dates, states and counts, never a person or the content of a field (domain.md §4, Logging).
 */
public record AuditEvent(
        String action,
        String subjectKind,
        @Nullable UUID subjectId,
        @Nullable EmployerId employer,
        Map<String, String> details) {

    public AuditEvent {
        if (action.isBlank() || subjectKind.isBlank()) {
            throw new IllegalArgumentException("An audit event needs an action and a kind of subject");
        }
        details = Map.copyOf(details);
    }

    public static AuditEvent of(String action, String subjectKind, @Nullable UUID subjectId) {
        return new AuditEvent(action, subjectKind, subjectId, null, Map.of());
    }

    public AuditEvent employer(@Nullable EmployerId employer) {
        return new AuditEvent(action, subjectKind, subjectId, employer, details);
    }

    public AuditEvent detail(String key, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(key, String.valueOf(value));
        return new AuditEvent(action, subjectKind, subjectId, employer, more);
    }

    /** {@code key=value} pairs in the order of their keys, at most 500 characters. */
    String detailText() {
        var text = details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(java.util.stream.Collectors.joining(" "));
        return text.length() <= 500 ? text : text.substring(0, Character.isHighSurrogate(text.charAt(499)) ? 499 : 500);
    }
}
