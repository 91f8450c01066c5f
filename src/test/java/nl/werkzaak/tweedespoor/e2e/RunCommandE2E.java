package nl.werkzaak.tweedespoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The README's first command, as a newcomer types it. */
@Tag("e2e")
class RunCommandE2E {
    private static final Path DATA = Path.of("target/run-command-data");

    private final boolean trained = Files.exists(PackagedPortal.START_UP_CACHE);

    @Test
    void startsAPortalAndStopsAllOfIt() throws Exception {
        PackagedPortal.clear(DATA);
        try (var portal = new ByCommand()) {
            portal.start();
            portal.awaitPage("/");
            var command = ProcessHandle.of(portal.pid()).orElseThrow();
            var all = Stream.concat(Stream.of(command), command.descendants()).toList();
            assertThat(all).as("the portal and its database").hasSizeGreaterThan(1);

            command.destroy();
            for (var process : all) {
                process.onExit().get(60, TimeUnit.SECONDS);
            }
        }
    }

    /** The start-up cache of this test is a hasty one, not for whoever starts the portal afterwards. */
    @AfterEach
    void forgetsTheHastyCache() throws IOException {
        if (!trained) {
            Files.deleteIfExists(PackagedPortal.START_UP_CACHE);
        }
    }

    private static final class ByCommand extends PackagedPortal {
        ByCommand() {
            super(DATA);
        }

        @Override
        Map<String, String> environment() {
            return Map.of("PORTAL_TRAINING_VISITS", "1");
        }

        @Override
        List<String> command() {
            return List.of(
                    "./portal", "run", "--no-demo", "--port", String.valueOf(port()), "--data", data().toString());
        }
    }
}
