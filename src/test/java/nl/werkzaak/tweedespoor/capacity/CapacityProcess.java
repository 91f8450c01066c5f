package nl.werkzaak.tweedespoor.capacity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.Portal;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.Stops;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A portal process of its own that books what it is told on its standard input, one line each:
 * {@code prepare <coaches>}, {@code load <seed> <clients> <attempts>}, {@code do <stop before step> <verb> <week> <hold>
 * <coach>}. A booking that reaches its step stays there with its transaction open until somebody kills the process. It
 * ends by itself when its input ends.
 */
final class CapacityProcess {
    static final String ANSWER = "[[answer]]";
    static final String STEP = "[[step]]";
    static final String STANDS = "[[stands]]";
    static final Week FIRST = Week.of(LocalDate.parse("2026-05-04"));
    static final int STARTS = 60;

    private final Stops stops = new Stops();
    private ConfigurableApplicationContext portal;

    public static void main(String[] properties) throws Exception {
        new CapacityProcess().run(properties);
    }

    private void run(String[] properties) throws Exception {
        var application = new SpringApplication(Portal.class);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(stops));
        portal = application.run(properties);
        say(ANSWER, "ready");
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                switch (words[0]) {
                    case "prepare" -> prepare(Integer.parseInt(words[1]));
                    case "load" -> load(words);
                    default -> Thread.ofPlatform().daemon().start(() -> work(words));
                }
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private void prepare(int coaches) {
        var fixture = portal.getBean(CapacityFixture.class);
        for (var n = 1; n <= coaches; n++) {
            fixture.coach("Coach Capaciteit " + n, 2160, 8);
        }
        portal.getBean(Personas.class).sales();
        say(ANSWER, fixture.employer().toString());
    }

    private void load(String[] words) throws Exception {
        var fixture = portal.getBean(CapacityFixture.class);
        var plan = new CapacityLoad.Plan(
                EmployerId.of(words[4]),
                List.of(fixture.version("SCAN"), fixture.version("BASIS")),
                FIRST,
                STARTS,
                Long.parseLong(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]));
        var tally = new CapacityLoad(
                        portal,
                        portal.getBean(Personas.class)
                                .find("sales@werkzaak.example")
                                .orElseThrow(),
                        plan)
                .run();
        say(ANSWER, JsonMapper.builder().build().writeValueAsString(tally));
    }

    private void work(String[] words) {
        try {
            stepsOf(words);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1); // whoever waits for an answer hears that there is none
        }
    }

    private void stepsOf(String[] words) {
        var steps = stops.watch(
                Integer.parseInt(words[1]),
                () -> say(STANDS, words[2]),
                () -> say(ANSWER, verb(words).toString()));
        steps.forEach(step -> say(STEP, step.replaceAll("\\s+", " ")));
        say(ANSWER, "done");
    }

    private Object verb(String[] words) {
        var fixture = portal.getBean(CapacityFixture.class);
        var changes = portal.getBean(BookingChanges.class);
        var week = new Week(LocalDate.parse(words[3]));
        if (words[2].equals("hold")) {
            return fixture.hold("SCAN", week);
        }
        var hold = HoldId.of(words[4]);
        var coach = CoachId.of(words[5]);
        return fixture.asAdmin(() -> {
            switch (words[2]) {
                case "confirm" -> portal.getBean(Capacity.class).confirm(hold);
                case "release" -> portal.getBean(Capacity.class).release(hold);
                case "moveTo" -> changes.moveTo(hold, coach);
                case "standIn" -> changes.standIn(hold, coach, week.plus(1), week.plus(3));
                case "reschedule" -> changes.reschedule(hold, week.plus(1), coach);
                case "overrun" -> changes.overrun(hold, 1);
                default -> throw new IllegalArgumentException(words[2]);
            }
            return hold;
        });
    }

    private static synchronized void say(String what, String text) {
        System.out.println(what + " " + text);
        System.out.flush();
    }

    static IOException ended(CharSequence log) {
        return new IOException("The portal process ended:\n" + log);
    }
}
