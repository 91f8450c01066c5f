package nl.werkzaak.tweedespoor.capacity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Week;
import tools.jackson.databind.json.JsonMapper;

/** A {@link CapacityProcess} to talk to; closing it is a kill. */
public final class CapacityPortal implements AutoCloseable {
    private final Process process;
    private final PrintWriter orders;
    private final BufferedReader answers;

    /** @param settings of this portal: where its database is, its data folder */
    public CapacityPortal(String... settings) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-Dvaadin.productionMode=true",
                "-cp",
                System.getProperty("java.class.path"),
                CapacityProcess.class.getName(),
                "--spring.datasource.username=root",
                "--server.port=0",
                "--db-scheduler.enabled=false",
                "--spring.main.banner-mode=off"));
        command.addAll(List.of(settings));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
        answer();
    }

    public static Week firstWeek() {
        return CapacityProcess.FIRST;
    }

    public static int starts() {
        return CapacityProcess.STARTS;
    }

    /** Makes coaches and an employer. */
    public EmployerId prepare(int coaches) throws IOException {
        orders.println("prepare " + coaches);
        return EmployerId.of(answer());
    }

    /** Starts a load; {@link #tally} waits for its end. */
    public void load(long seed, int clients, int attempts, EmployerId employer) {
        orders.println("load " + seed + " " + clients + " " + attempts + " " + employer);
    }

    public CapacityLoad.Tally tally() throws IOException {
        return JsonMapper.builder().build().readValue(answer(), CapacityLoad.Tally.class);
    }

    /** Does something up to a step and waits until it stands there. */
    void stand(int stopBefore, String... words) throws IOException {
        orders.println("do " + stopBefore + " " + String.join(" ", words));
        texts(CapacityProcess.STEP, CapacityProcess.STANDS);
    }

    /** Does something whole; its database steps. */
    List<String> steps(String... words) throws IOException {
        orders.println("do " + Integer.MAX_VALUE + " " + String.join(" ", words));
        answer();
        return texts(CapacityProcess.STEP, CapacityProcess.ANSWER);
    }

    private String answer() throws IOException {
        var log = new StringBuilder();
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(CapacityProcess.ANSWER)) {
                return line.substring(CapacityProcess.ANSWER.length() + 1);
            }
            log.append(line).append('\n');
        }
        throw CapacityProcess.ended(log);
    }

    private List<String> texts(String kind, String end) throws IOException {
        var texts = new ArrayList<String>();
        var log = new StringBuilder();
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(end)) {
                return texts;
            }
            if (line.startsWith(kind)) {
                texts.add(line.substring(kind.length() + 1));
            } else if (line.startsWith(CapacityProcess.ANSWER)) {
                throw new IOException("Done before it came to its step:\n" + log);
            }
            log.append(line).append('\n');
        }
        throw CapacityProcess.ended(log);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
