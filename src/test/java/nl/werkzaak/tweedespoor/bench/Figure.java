package nl.werkzaak.tweedespoor.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One measured figure beside the baseline of the same run, if it has one, and its goal in words. */
public record Figure(
        @JsonProperty("figure") String name,
        double value,
        String unit,
        @Nullable Double baseline,
        @Nullable Double ratio,
        String goal) {

    public static Figure alone(String name, double value, String unit, String goal) {
        return new Figure(name, rounded(value), unit, null, null, goal);
    }

    public static Figure beside(double baseline, String name, double value, String unit, String goal) {
        return new Figure(name, rounded(value), unit, rounded(baseline), rounded(value / baseline), goal);
    }

    /** Writes {@code target/bench/<bench>.json} and prints the same as a table. */
    public static void publish(String bench, List<Figure> figures) throws Exception {
        var file = Path.of("target/bench", bench + ".json");
        Files.createDirectories(file.getParent());
        var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures);
        Files.writeString(file, json + System.lineSeparator());
        figures.forEach(each -> System.out.printf(
                "%-28s %10.2f %-6s baseline %-9s goal %s%n",
                each.name, each.value, each.unit, each.baseline, each.goal));
        System.out.println("Written to " + file);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
