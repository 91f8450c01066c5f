package nl.werkzaak.tweedespoor.operations;

import java.util.List;

/**
 * Something that is not fit for production; never carries a secret.
 *
 * @param key of the sentence that says what is wrong
 */
public record Finding(String key, List<Object> args) {
    public Finding {
        args = List.copyOf(args);
    }

    /** The key of the sentence that says what to set. */
    public String setKey() {
        return key + ".set";
    }
}
