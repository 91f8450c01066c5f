package nl.werkzaak.tweedespoor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.agreement.AgreementStatus;
import nl.werkzaak.tweedespoor.approval.ApprovalStatus;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.catalog.VersionStatus;
import nl.werkzaak.tweedespoor.order.OrderStatus;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.RequestStatus;
import nl.werkzaak.tweedespoor.report.ReportStatus;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;
import nl.werkzaak.tweedespoor.waiting.WaitingStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The diagrams of docs/state-machines.md against the statuses of the code. */
class StateMachinesTest {
    private static final Path DOCUMENT = Path.of("docs/state-machines.md");
    private static final Pattern ARROW = Pattern.compile("^\\s*([A-Z_]+) --> ([A-Z_]+): ", Pattern.MULTILINE);
    private static final Pattern FIRST = Pattern.compile("^\\s*\\[\\*] --> ([A-Z_]+)", Pattern.MULTILINE);
    private static final Pattern LAST = Pattern.compile("^\\s*([A-Z_]+) --> \\[\\*]", Pattern.MULTILINE);

    private static final Map<String, Class<? extends Enum<?>>> MACHINES = Map.of(
            "Quote request", RequestStatus.class,
            "Quote", QuoteStatus.class,
            "Order", OrderStatus.class,
            "Agreement", AgreementStatus.class,
            "Hold on a seat", HoldStatus.class,
            "Case on the waiting list", WaitingStatus.class,
            "Trajectory", TrajectoryStatus.class,
            "Report", ReportStatus.class,
            "Package version", VersionStatus.class,
            "Approval by a second person", ApprovalStatus.class);

    private final Map<String, String> diagrams = diagrams();

    @Test
    void drawsEveryLifecycle() {
        assertThat(diagrams.keySet()).isEqualTo(MACHINES.keySet());
        assertThat(lifecycles()).isEqualTo(Set.copyOf(MACHINES.values()));
    }

    @TestFactory
    Stream<DynamicTest> drawsWhatTheCodeAllows() {
        return MACHINES.entrySet().stream()
                .map(machine -> DynamicTest.dynamicTest(
                        machine.getKey(), () -> compare(diagrams.get(machine.getKey()), machine.getValue())));
    }

    private static void compare(String diagram, Class<? extends Enum<?>> status) {
        var drawn = ARROW.matcher(diagram)
                .results()
                .filter(arrow -> !arrow.group(1).equals(arrow.group(2)))
                .map(arrow -> arrow.group(1) + " → " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        var allowed = new TreeSet<String>();
        var ends = new TreeSet<String>();
        for (var from : status.getEnumConstants()) {
            var next = Arrays.stream(status.getEnumConstants())
                    .filter(to -> mayBecome(from, to))
                    .toList();
            next.forEach(to -> allowed.add(from.name() + " → " + to.name()));
            if (next.isEmpty()) {
                ends.add(from.name());
            }
        }
        assertThat(drawn).isEqualTo(allowed);
        assertThat(FIRST.matcher(diagram).results().map(first -> first.group(1)))
                .containsExactly(status.getEnumConstants()[0].name());
        assertThat(LAST.matcher(diagram).results().map(last -> last.group(1))).isSubsetOf(ends);
    }

    private static boolean mayBecome(Enum<?> from, Enum<?> to) {
        try {
            return (boolean) from.getDeclaringClass()
                    .getMethod("mayBecome", from.getDeclaringClass())
                    .invoke(from, to);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Set<Class<?>> lifecycles() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.werkzaak.tweedespoor").stream()
                        .filter(type -> type.isEnum() && hasTransitions(type))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }

    private static boolean hasTransitions(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.getName().equals("mayBecome"));
    }

    private static Map<String, String> diagrams() {
        try {
            return Arrays.stream(Files.readString(DOCUMENT).split("(?m)^## "))
                    .skip(1)
                    .collect(Collectors.toMap(
                            section -> section.lines().findFirst().orElseThrow().strip(), section -> section));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
