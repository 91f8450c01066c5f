package nl.werkzaak.tweedespoor.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Starts of the embedded server in a folder that is in use, or was left by a portal that got killed. */
class EmbeddedMariaDbTest {
    private static final Path FOLDER = Path.of("target", "left-behind-mariadb");

    @Test
    void refusesTheFolderOfARunningPortal() {
        try (var first = EmbeddedMariaDb.start(FOLDER)) {
            assertThat(first.url()).contains("127.0.0.1");
            assertThatIllegalStateException()
                    .isThrownBy(() -> EmbeddedMariaDb.start(FOLDER))
                    .withMessageContaining("Another portal is using");
        }
    }

    @Test
    void takesTheFolderOverFromAKilledPortal() throws Exception {
        var portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        FOLDER.toString())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("holder", ".log").toFile())
                .start();
        var pidFile = FOLDER.resolve("server.pid");
        Files.deleteIfExists(pidFile);
        while (portal.isAlive() && (!Files.exists(pidFile) || Files.size(pidFile) == 0)) {
            Thread.sleep(50);
        }
        var orphan = ProcessHandle.of(Long.parseLong(Files.readString(pidFile).trim()))
                .orElseThrow();
        portal.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(orphan.isAlive()).isTrue();

        try (var taken = EmbeddedMariaDb.start(FOLDER)) {
            assertThat(List.of(orphan.isAlive())).containsExactly(false);
            assertThat(taken.url()).contains("127.0.0.1");
        }
    }

    /** Stands for a portal: holds the folder until it is killed. */
    static final class Holder {
        public static void main(String[] args) throws InterruptedException {
            EmbeddedMariaDb.start(Path.of(args[0]));
            Thread.sleep(60_000);
        }
    }
}
