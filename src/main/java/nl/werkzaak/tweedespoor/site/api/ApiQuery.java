package nl.werkzaak.tweedespoor.site.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The query of one request, read strictly: the servlet container would drop what it cannot decode and give the first of
 * two values, and a wrong date would come out right.
 */
record ApiQuery(Map<String, List<String>> values) {
    /** Fifty recovered periods and all other parameters, percent-encoded, fit well within. */
    static final int LONGEST = 4_000;

    private static final String WHOLE = "query";

    static ApiQuery of(@Nullable String raw, Set<String> known) {
        var values = new LinkedHashMap<String, List<String>>();
        if (raw == null || raw.isEmpty()) {
            return new ApiQuery(values);
        }
        if (raw.length() > LONGEST) {
            throw ApiProblem.parameter(WHOLE, "tooLong");
        }
        for (var part : raw.split("&")) {
            if (part.isEmpty()) {
                continue;
            }
            var equals = part.indexOf('=');
            var name = decoded(WHOLE, equals < 0 ? part : part.substring(0, equals));
            if (!known.contains(name)) {
                throw ApiProblem.parameter(name, "unknown");
            }
            var value = decoded(name, equals < 0 ? "" : part.substring(equals + 1));
            values.computeIfAbsent(name, first -> new ArrayList<>(2)).add(value);
        }
        return new ApiQuery(values);
    }

    /** @throws ApiProblem when it is there more than once */
    Optional<String> single(String name) {
        var found = all(name);
        if (found.size() > 1) {
            throw ApiProblem.parameter(name, "repeated");
        }
        return found.stream().findFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private static String decoded(String parameter, String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        var bytes = ByteBuffer.allocate(text.length() * 3);
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '%') {
                bytes.put((byte) (hex(parameter, text, i + 1) << 4 | hex(parameter, text, i + 2)));
                i += 2;
            } else {
                bytes.put(sign == '+' ? new byte[] {' '} : String.valueOf(sign).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            throw ApiProblem.parameter(parameter, "encoding");
        }
    }

    private static int hex(String parameter, String text, int at) {
        var digit = at < text.length() && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw ApiProblem.parameter(parameter, "encoding");
        }
        return digit;
    }
}
