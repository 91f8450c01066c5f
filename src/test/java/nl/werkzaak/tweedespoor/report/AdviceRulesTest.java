package nl.werkzaak.tweedespoor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.report.AdviceText.Condition;
import nl.werkzaak.tweedespoor.report.AdviceText.Hours;
import nl.werkzaak.tweedespoor.report.AdviceText.Search;
import nl.werkzaak.tweedespoor.report.AdviceText.Source;
import nl.werkzaak.tweedespoor.report.AdviceText.Step;
import nl.werkzaak.tweedespoor.report.AdviceText.Task;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final AdviceText GOOD = SampleAdvice.text();

    @Test
    void takesAWholeAdvice() {
        assertThatCode(() -> AdviceRules.requireWhole(GOOD, TODAY)).doesNotThrowAnyException();
    }

    static Stream<Arguments> missing() {
        var condition = GOOD.conditions().getFirst();
        return Stream.of(
                Arguments.of("statedOn", with(new Hours(6, 24, null), null, null, null, null)),
                Arguments.of("statedOn", with(new Hours(6, 24, TODAY.plusDays(1)), null, null, null, null)),
                Arguments.of("perDay", with(new Hours(13, 24, TODAY), null, null, null, null)),
                Arguments.of("conditions", with(null, List.of(), null, null, null)),
                Arguments.of(
                        "conditions",
                        with(
                                null,
                                List.of(new Condition(condition.aspect(), "Alleen overdag", null, TODAY)),
                                null,
                                null,
                                null)),
                Arguments.of(
                        "conditions",
                        with(
                                null,
                                List.of(new Condition(condition.aspect(), "Overdag", Source.OBSERVATION, null)),
                                null,
                                null,
                                null)),
                Arguments.of("tasks", with(null, null, List.of(new Task("Inpakken", 4, 20, 3, 5, 1)), null, null)),
                Arguments.of("tasks", with(null, null, List.of(new Task("Inpakken", 4, 20, 3, null, 1)), null, null)),
                Arguments.of("occupations", with(null, null, null, new Search("", "Zorg", "Ja", ""), null)),
                Arguments.of("feasibility", with(null, null, null, new Search("Kok", "Zorg", " ", ""), null)),
                Arguments.of("steps", with(null, null, null, null, List.of())),
                Arguments.of("steps", with(null, null, null, null, List.of(new Step("Bellen", null, TODAY)))));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("missing")
    void namesWhatIsMissingAtItsField(String field, AdviceText text) {
        assertThatThrownBy(() -> AdviceRules.requireWhole(text, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    /** Domain.md §2 closes the list; a new field needs a new look at the law. */
    @Test
    void hasNoOtherFieldsThanTheLawAllows() {
        assertThat(Arrays.stream(AdviceText.class.getRecordComponents()).map(c -> c.getName()))
                .containsExactly(
                        "hours",
                        "conditions",
                        "tasks",
                        "profile",
                        "search",
                        "firstTrack",
                        "training",
                        "steps",
                        "schemes",
                        "outcome");
        assertThat(Arrays.stream(AdviceText.Aspect.values()).map(Enum::name))
                .containsExactly("LIFTING", "PACE", "SHIFTS", "NOISE", "TRAVEL", "SUPERVISION");
    }

    private static AdviceText with(
            @org.jspecify.annotations.Nullable Hours hours,
            @org.jspecify.annotations.Nullable List<Condition> conditions,
            @org.jspecify.annotations.Nullable List<Task> tasks,
            @org.jspecify.annotations.Nullable Search search,
            @org.jspecify.annotations.Nullable List<Step> steps) {
        return new AdviceText(
                hours == null ? GOOD.hours() : hours,
                conditions == null ? GOOD.conditions() : conditions,
                tasks == null ? GOOD.tasks() : tasks,
                GOOD.profile(),
                search == null ? GOOD.search() : search,
                "",
                "",
                steps == null ? GOOD.steps() : steps,
                Set.of(),
                GOOD.outcome());
    }
}
