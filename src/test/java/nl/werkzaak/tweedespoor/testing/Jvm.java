package nl.werkzaak.tweedespoor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process beside the tests, with the same classes; made to start quickly, not to run long. */
public final class Jvm {
    private Jvm() {}

    /** The words of a command, to which arguments can be added. */
    public static List<String> command(Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dvaadin.productionMode=true",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
