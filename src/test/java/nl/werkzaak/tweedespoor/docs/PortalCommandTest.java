package nl.werkzaak.tweedespoor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command refuses what it does not know, and CI runs nothing that the README does not tell. */
class PortalCommandTest {
    @ParameterizedTest
    @CsvSource({
        "fly, unknown command: fly",
        "run --fast, unknown option for run: --fast",
        "run --port, --port needs a number",
        "run --port eighty, --port needs a number",
        "run --data, --data needs a folder",
        "test everything, unknown part of test: everything",
        "bench coffee, unknown benchmark: coffee",
        "samples all, samples takes no option",
        "seed-volume 100, unknown option for seed-volume: 100",
        "backup, backup needs a file",
        "backup a b, backup takes no 'b'",
        "restore --force a, unknown option for restore: --force",
        "restore a --data, --data needs a folder",
        "check-config all, check-config takes no 'all'",
        "check-config --head 1, unknown option for check-config: --head",
        "verify-audit --head, --head needs a place",
        "rotate-vault-key now, rotate-vault-key takes no 'now'"
    })
    void refusesWhatItDoesNotKnow(String arguments, String message) throws Exception {
        var answer = portal(arguments.split(" "));
        assertThat(answer.text()).contains(message).contains("./portal help");
        assertThat(answer.exit()).isEqualTo(2);
    }

    @Test
    void explainsItself() throws Exception {
        var answer = portal("help");
        assertThat(answer.exit()).isZero();
        assertThat(answer.text())
                .contains("run [--port 8080] [--data data] [--no-demo]", "test fast", "JDK 25")
                .contains("backup [--data data] FILE", "restore [--data data] FILE", "check-config [--data data]");
    }

    @Test
    void runsInCiWhatTheReadmeTells() throws Exception {
        var lines = Files.readAllLines(Path.of(".ci/run")).stream()
                .filter(line -> line.contains("./"))
                .toList();
        assertThat(lines).containsExactly("exec ./portal test");
        assertThat(Files.readString(Path.of("README.md"))).contains("./portal run", "./portal test");
    }

    private static Answer portal(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("./portal"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }

    private record Answer(int exit, String text) {}
}
