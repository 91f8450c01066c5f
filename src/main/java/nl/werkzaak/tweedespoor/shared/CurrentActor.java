package nl.werkzaak.tweedespoor.shared;

import java.util.Optional;
import java.util.function.Supplier;

/** Tells a service who asks; every scoped query goes through it. */
public interface CurrentActor {
    /** The person who has passed both factors, or nobody. */
    Optional<Actor> get();

    /** @throws org.springframework.security.access.AccessDeniedException unless both factors were passed */
    Actor require();

    /** Does the work in the name of {@code actor}: for jobs and the demo seeder, never on behalf of a request. */
    <T> T runAs(Actor actor, Supplier<T> work);

    default void runAs(Actor actor, Runnable work) {
        runAs(actor, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
