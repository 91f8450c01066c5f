package nl.werkzaak.tweedespoor.site.api;

import org.jspecify.annotations.Nullable;

/** The API says no: a status, a text and, where one is to blame, the parameter; shown as RFC 9457 problem. */
final class ApiProblem extends RuntimeException {
    /** What a visitor wrote comes back in the answer, but never at length. */
    private static final int LONGEST_ECHO = 60;

    final int status;
    final @Nullable String parameter;
    final String key;
    final @Nullable Long retryAfterSeconds;

    private ApiProblem(int status, @Nullable String parameter, String key, @Nullable Long retryAfterSeconds) {
        super(key, null, false, false);
        this.status = status;
        this.parameter = parameter;
        this.key = key;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** @param parameter as the visitor wrote it; {@code reason} is the end of the text's key */
    static ApiProblem parameter(String parameter, String reason) {
        var echo = parameter.length() > LONGEST_ECHO ? parameter.substring(0, LONGEST_ECHO) + "…" : parameter;
        return new ApiProblem(400, echo, "api.refusal." + reason, null);
    }

    static ApiProblem malformed() {
        return new ApiProblem(400, null, "api.malformed", null);
    }

    static ApiProblem unknownAddress() {
        return new ApiProblem(404, null, "api.unknownAddress", null);
    }

    static ApiProblem method() {
        return new ApiProblem(405, null, "api.method", null);
    }

    static ApiProblem tooMany(long retryAfterSeconds) {
        return new ApiProblem(429, null, "api.tooMany", retryAfterSeconds);
    }

    static ApiProblem unavailable() {
        return new ApiProblem(503, null, "api.unavailable", 30L);
    }
}
