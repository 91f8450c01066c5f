package nl.werkzaak.tweedespoor.operations.internal.config;

import java.util.function.Function;
import java.util.function.Predicate;
import nl.werkzaak.tweedespoor.operations.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One thing that makes a portal unfit for production.
 *
 * @param name of the rule; its texts are {@code operations.config.<name>} and {@code .set}
 * @param check the arguments of the text when the rule is broken, else null
 */
record ConfigRule(String name, Function<Setup, Object @Nullable []> check) {
    static ConfigRule when(String name, Predicate<Setup> broken) {
        return new ConfigRule(name, setup -> broken.test(setup) ? new Object[0] : null);
    }

    @Nullable
    Finding on(Setup setup) {
        var arguments = check.apply(setup);
        return arguments == null ? null : new Finding("operations.config." + name, java.util.List.of(arguments));
    }
}
