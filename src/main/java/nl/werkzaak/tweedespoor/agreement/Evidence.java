package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of the concluding signature, also inside the signed document.
 *
 * @param name as typed, or of the account where no name is typed
 * @param drawing only of a drawn signature
 */
record Evidence(
        SignatureManner manner,
        String name,
        @Nullable Drawing drawing,
        String accountName,
        Instant at,
        String readNumber,
        String readSha256) {}
