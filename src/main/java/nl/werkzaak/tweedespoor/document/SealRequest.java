package nl.werkzaak.tweedespoor.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One seal to set.
 *
 * @param name on whose behalf it is set, as a reader shows it
 * @param reason what is confirmed with it
 * @param time when, by the portal's clock; a time-stamp authority may vouch for it beside
 * @param field the {@link Block.SignaturePlace} to fill; null to seal invisibly
 */
public record SealRequest(
        String name, String reason, Instant time, @Nullable String field) {}
