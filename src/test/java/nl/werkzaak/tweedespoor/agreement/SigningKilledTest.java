package nl.werkzaak.tweedespoor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.agreement.SigningTraces.Traces;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * Kills a portal (SIGKILL to a process of its own) while signatures stand between their database steps, and looks at
 * what the database kept: all of a signature or nothing of it. {@link SigningDeathsTest} does the same in a fraction of
 * the time by breaking connections; this shows that a killed process leaves no more than those do.
 */
@PortalTest
@Tag("slow")
class SigningKilledTest {
    /** The pilot has ten seats. */
    private static final int AT_ONCE = 6;

    @Autowired
    private OrderPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Signing signing;

    @Autowired
    private Login login;

    @Autowired
    private Environment settings;

    @Autowired
    private SigningTraces traces;

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    private record Paper(OrderId order, Member member, String code) {}

    @Test
    void leavesAWholeStateWhereverItIsKilled() throws Exception {
        try (var portal = new Portal()) {
            var steps = stepsOfOneSignature(portal);
            var last = steps.size() - 1;
            assertThat(steps.get(last)).isEqualTo("COMMIT");
            var begin = steps.subList(0, last).lastIndexOf("COMMIT") + 1;
            killAt(
                    IntStream.rangeClosed(0, AT_ONCE - 2)
                            .mapToObj(part -> begin + 1 + part * (last - begin - 1) / (AT_ONCE - 2))
                            .toList(),
                    portal);
        }
    }

    /** Every single step, also those of the checks before; a kill for every six of them. */
    @Test
    void leavesAWholeStateBetweenAnyTwoSteps() throws Exception {
        var steps = Integer.MAX_VALUE;
        for (var from = 0; from < steps; from += AT_ONCE) {
            try (var portal = new Portal()) {
                steps = stepsOfOneSignature(portal).size();
                killAt(
                        IntStream.range(from, Math.min(from + AT_ONCE, steps))
                                .boxed()
                                .toList(),
                        portal);
            }
            made.tidyUp();
        }
    }

    private List<String> stepsOfOneSignature(Portal portal) throws IOException {
        var paper = paper();
        portal.sign(paper, Integer.MAX_VALUE);
        var steps = portal.told(SigningProcess.STEP, SigningProcess.SIGNED);
        assertThat(traces.of(paper.order())).isEqualTo(Traces.OF_A_SIGNATURE);
        return steps;
    }

    private void killAt(List<Integer> stops, Portal portal) throws Exception {
        var papers = stops.stream().map(stop -> paper()).toList();
        for (var i = 0; i < papers.size(); i++) {
            portal.sign(papers.get(i), stops.get(i));
            portal.told(SigningProcess.STEP, SigningProcess.STANDS);
        }
        portal.close();
        for (var i = 0; i < papers.size(); i++) {
            assertThat(traces.of(papers.get(i).order()))
                    .as("killed before step %s", stops.get(i))
                    .isEqualTo(Traces.OF_NOTHING);
            signsAfterAll(papers.get(i));
        }
    }

    private void signsAfterAll(Paper paper) {
        var user = paper.member().user();
        var receipt = login.as(user, () -> signing.sign(paper.order(), new Signature(user.name(), true, paper.code())));
        assertThat(receipt.status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(traces.of(paper.order())).isEqualTo(Traces.OF_A_SIGNATURE);
    }

    private Paper paper() {
        var member = employers.fresh();
        var order = made.signable(member);
        return new Paper(order, member, made.code(order, member.user()));
    }

    /** The process that signs; closing it is the kill. */
    private final class Portal implements AutoCloseable {
        private final Process process;
        private final PrintWriter orders;
        private final BufferedReader answers;

        Portal() throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx700m",
                            "-XX:TieredStopAtLevel=1",
                            "-Dvaadin.productionMode=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SigningProcess.class.getName(),
                            "--spring.datasource.url=" + settings.getRequiredProperty("spring.datasource.url"),
                            "--spring.datasource.username=root",
                            "--portal.data-dir=" + settings.getRequiredProperty("portal.data-dir"),
                            "--server.port=0",
                            "--db-scheduler.enabled=false",
                            "--spring.main.banner-mode=off")
                    .redirectErrorStream(true)
                    .start();
            orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
            answers = process.inputReader(StandardCharsets.UTF_8);
            told(SigningProcess.STEP, SigningProcess.SIGNED);
        }

        void sign(Paper paper, int stopBefore) {
            orders.println(stopBefore + " " + paper.order() + " "
                    + paper.member().user().id() + " " + paper.code());
        }

        /** The texts of one kind until the first line of another kind. */
        List<String> told(String kind, String end) throws IOException {
            var texts = new ArrayList<String>();
            var log = new StringBuilder();
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(end)) {
                    return texts;
                }
                if (line.startsWith(kind)) {
                    texts.add(line.substring(kind.length() + 1));
                } else if (line.startsWith(SigningProcess.SIGNED)) {
                    throw new IllegalStateException("Signed before it came to its step:\n" + log);
                }
                log.append(line).append('\n');
            }
            throw new IllegalStateException("The signing process ended:\n" + log);
        }

        @Override
        public void close() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
