package nl.werkzaak.tweedespoor.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The programs of Debian's poppler-utils, as another reader of our PDFs; a test without them says so and is skipped. */
final class Poppler {
    private Poppler() {}

    static String run(Path folder, byte[] pdf, String program, String... arguments) throws Exception {
        Assumptions.assumeTrue(isThere(program), program + " is not installed: apt-get install poppler-utils");
        var file = Files.write(Files.createTempFile(folder, "sample", ".pdf"), pdf);
        var command = new ArrayList<>(List.of(program));
        for (var argument : arguments) {
            command.add(argument.equals("FILE") ? file.toString() : argument);
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(program + " does not end");
        }
        return text;
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "-v")
                    .redirectErrorStream(true)
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
