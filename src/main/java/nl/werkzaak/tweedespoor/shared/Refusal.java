package nl.werkzaak.tweedespoor.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The domain says no, with a reason a person can read: a message key with its arguments and, where the reason
 * belongs to one input, the name of that field.
 */
public final class Refusal extends RuntimeException {
    private final String key;
    private final transient Object[] args;
    private final @Nullable String field;

    public Refusal(String key, Object... args) {
        this(null, key, args);
    }

    private Refusal(@Nullable String field, String key, Object[] args) {
        super(key, null, false, false);
        this.field = field;
        this.key = key;
        this.args = args.clone();
    }

    /** The same refusal, belonging to the named input. */
    public Refusal at(String fieldName) {
        return new Refusal(fieldName, key, args);
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.clone();
    }

    public List<Object> argList() {
        return Arrays.asList(args);
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
