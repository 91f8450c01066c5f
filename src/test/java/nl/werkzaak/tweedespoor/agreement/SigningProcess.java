package nl.werkzaak.tweedespoor.agreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import nl.werkzaak.tweedespoor.Portal;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Stops;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A second portal on the same database, which signs what it is told on its standard input: {@code <stop before step>
 * <order> <user> <code>}. A signature that reaches its step stays there with its transaction open until somebody kills
 * the process. It ends by itself when the test goes away.
 */
final class SigningProcess {
    static final String STANDS = "[[stands]]";
    static final String STEP = "[[step]]";
    static final String SIGNED = "[[signed]]";
    private final Stops stops = new Stops();

    public static void main(String[] properties) throws IOException {
        new SigningProcess().run(properties);
    }

    private void run(String[] properties) throws IOException {
        var application = new SpringApplication(Portal.class);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(stops));
        var portal = application.run(properties);
        say(SIGNED, "ready");
        try (var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = orders.readLine(); line != null; line = orders.readLine()) {
                var words = line.split(" ");
                Thread.ofPlatform().daemon().start(() -> sign(portal, words));
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private void sign(ConfigurableApplicationContext portal, String[] words) {
        var order = OrderId.of(words[1]);
        var user = portal.getBean(Users.class).find(UserId.of(words[2])).orElseThrow();
        portal.getBean(Login.class).as(user);
        var signature = new Signature(user.name(), true, words[3]);
        var steps =
                stops.watch(Integer.parseInt(words[0]), () -> say(STANDS, words[1]), () -> portal.getBean(Signing.class)
                        .sign(order, signature));
        steps.forEach(step -> say(STEP, step.replaceAll("\\s+", " ")));
        say(SIGNED, words[1]);
    }

    private static synchronized void say(String what, String text) {
        System.out.println(what + " " + text);
        System.out.flush();
    }
}
