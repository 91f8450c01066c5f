package nl.werkzaak.tweedespoor.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import org.junit.jupiter.api.Test;

/** Whoever draws a table for staff offers it as a file too, or says here why not. */
class EveryListHasItsFileTest {
    private static final Map<String, String> WITHOUT = Map.of(
            "DifferenceCard", "before and after of one package version",
            "ProposalTable", "stands whole on the page of the approvals",
            "ChangesCard", "before and after of one quote",
            "CoachSheetView", "what was wrong with a file that was read",
            "CoachLoadsSection", "the page of the coaches has it",
            "SeatsSection", "the page of the pilot has it",
            "HealthView", "a state of the moment",
            "DutyTable", "the visitor's own dates, which are a PDF and a calendar",
            "StyleguideSamples", "shows the component");

    @Test
    void isThereForEveryTableOfStaff() {
        var tables = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.werkzaak.tweedespoor").stream()
                        .filter(each -> makes(each, CardTable.class) && !makes(each, CsvLink.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(tables).isEqualTo(WITHOUT.keySet());
    }

    private static boolean makes(JavaClass each, Class<?> component) {
        return each.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(component));
    }
}
