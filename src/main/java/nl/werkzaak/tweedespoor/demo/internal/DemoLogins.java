package nl.werkzaak.tweedespoor.demo.internal;

import java.util.List;
import org.slf4j.Logger;

/** Tells a newcomer how to get in. The demo's people are invented, so nobody's data is in the log. */
final class DemoLogins {
    private static final List<String> LINES = List.of(
            "werkgever   sanne@bakkerij-degouden-korst.example",
            "werkgever   joris@fruitteelt-waalzicht.example",
            "werkgever   mo@logistiek-betuwe.example",
            "werkgever   lotte@zorghuis-delinge.example",
            "adviseur    pieter@adviseur-rijn.example",
            "werknemer   " + DemoEmployee.EMAIL,
            "coach       coach1@werkzaak.example (tot en met coach6)",
            "verkoop     sales@werkzaak.example, sales2@werkzaak.example",
            "beheer      admin@werkzaak.example");

    private DemoLogins() {}

    static void print(Logger log) {
        log.info("Demo logins; password {} for all, codes at /demo/mail", DemoPeople.PASSWORD);
        LINES.forEach(line -> log.info("  {}", line));
    }
}
