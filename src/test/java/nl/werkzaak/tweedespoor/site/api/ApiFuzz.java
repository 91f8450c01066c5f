package nl.werkzaak.tweedespoor.site.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Queries as no friendly client would write them; the same seed gives the same queries. */
final class ApiFuzz {
    private static final List<String> NAMES = List.of(
            "firstSickDay",
            "recovered",
            "planMade",
            "evaluationHeld",
            "returnRuledOut",
            "prospectUntil",
            "noCapacity",
            "wiaApplied",
            "sanctionWeeks",
            "lang");
    private static final List<String> ODD = List.of(
            "",
            "%",
            "%0",
            "%00",
            "%zz",
            "%C3%28",
            "%F0%9F%98%80",
            "%EF%BF%BF",
            "+",
            "null",
            "true",
            "TRUE",
            "-1",
            "0",
            "52",
            "53",
            "1e9",
            "2147483648",
            "NaN",
            "nl",
            "en",
            "9999-12-31",
            "0000-00-00",
            "-0001-01-01",
            "2026-02-29",
            "2028-02-29",
            "2026-03-02/",
            "/",
            "//",
            "2026-05-04/2026-05-30",
            "2026-05-30/2026-05-04",
            "%27%20OR%201=1--",
            "%3Cscript%3E",
            "../../etc/passwd",
            "${jndi:ldap://x}".replace("$", "%24").replace("{", "%7B").replace("}", "%7D"),
            "a".repeat(3_000),
            "=",
            "a=b");

    private final Random random;

    ApiFuzz(long seed) {
        random = new Random(seed);
    }

    String query() {
        var parts = new ArrayList<String>();
        if (random.nextInt(8) > 0) {
            parts.add("firstSickDay=" + date());
        }
        for (var left = random.nextInt(random.nextInt(20) == 0 ? 60 : 6); left > 0; left--) {
            parts.add(name() + (random.nextInt(12) == 0 ? "" : "=") + value());
        }
        Collections.shuffle(parts, random);
        return String.join(random.nextInt(30) == 0 ? "&&" : "&", parts);
    }

    private String name() {
        return random.nextInt(10) == 0 ? noise(6) : NAMES.get(random.nextInt(NAMES.size()));
    }

    private String value() {
        return switch (random.nextInt(6)) {
            case 0 -> ODD.get(random.nextInt(ODD.size()));
            case 1 -> noise(12);
            case 2, 3 -> period();
            default -> date();
        };
    }

    private String date() {
        var year = random.nextInt(15) == 0 ? random.nextInt(11_000) : 1990 + random.nextInt(111);
        return random.nextInt(12) == 0
                ? "%04d-%02d-%02d".formatted(year, random.nextInt(15), random.nextInt(34))
                : LocalDate.ofYearDay(Math.max(1, year), 1 + random.nextInt(365))
                        .toString();
    }

    private String period() {
        var from = LocalDate.of(1990 + random.nextInt(111), 1, 1).plusDays(random.nextInt(365));
        return from + "/" + from.plusDays(random.nextInt(60) - 5L);
    }

    /** Any characters, encoded or not as far as a request line allows. */
    private String noise(int most) {
        var text = random.ints(random.nextInt(most + 1), 1, 0x2FFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
