package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.trajectory.Outcome;
import nl.werkzaak.tweedespoor.trajectory.Party;
import org.jspecify.annotations.Nullable;

/**
 * An employability advice while it is written: exactly the fields that it may have (domain.md §2), all in terms of work.
 * There is no field for a cause, complaint, diagnosis, treatment or prognosis.
 */
public record AdviceText(
        Hours hours,
        List<Condition> conditions,
        List<Task> tasks,
        Profile profile,
        Search search,
        String firstTrack,
        String training,
        List<Step> steps,
        Set<Scheme> schemes,
        @Nullable Outcome outcome) {
    public static final int LONGEST = 1500;

    public AdviceText {
        conditions = List.copyOf(conditions);
        tasks = List.copyOf(tasks);
        steps = List.copyOf(steps);
        schemes = Set.copyOf(schemes);
    }

    /** What the employer's own papers already state, with their date. */
    public record Hours(
            @Nullable Integer perDay,
            @Nullable Integer perWeek,
            @Nullable LocalDate statedOn) {
        static final Hours NONE = new Hours(null, null, null);
    }

    /** A condition of suitable work and where it comes from. */
    public record Condition(
            @Nullable Aspect aspect,
            String words,
            @Nullable Source source,
            @Nullable LocalDate sourceDate) {}

    public enum Aspect {
        LIFTING,
        PACE,
        SHIFTS,
        NOISE,
        TRAVEL,
        SUPERVISION
    }

    public enum Source {
        PHYSICIAN_PAPER,
        OBSERVATION
    }

    /** Work done at Werkzaak, as it was observed; levels run from 1 to 4. */
    public record Task(
            String words,
            @Nullable Integer weeks,
            @Nullable Integer hours,
            @Nullable Integer pace,
            @Nullable Integer independence,
            @Nullable Integer supervision) {
        public @Nullable Integer level(Scale scale) {
            return switch (scale) {
                case PACE -> pace;
                case INDEPENDENCE -> independence;
                case SUPERVISION -> supervision;
            };
        }
    }

    /** How something is observed; each of the four levels has a description of its own. */
    public enum Scale {
        PACE,
        INDEPENDENCE,
        SUPERVISION;

        public static final int LEVELS = 4;

        public String levelKey(int level) {
            return "report.advice.scale." + name() + "." + level;
        }
    }

    public record Profile(String skills, String education, String languages, String mobility) {
        static final Profile NONE = new Profile("", "", "", "");
    }

    public record Search(String occupations, String sectors, String feasibility, String vacancies) {
        static final Search NONE = new Search("", "", "", "");
    }

    public record Step(
            String words, @Nullable Party owner, @Nullable LocalDate due) {}

    /** Schemes are hints, always marked as indicative. */
    public enum Scheme {
        NO_RISK,
        WAGE_BENEFIT,
        TRIAL,
        FACILITIES
    }

    public static AdviceText empty() {
        return new AdviceText(
                Hours.NONE, List.of(), List.of(), Profile.NONE, Search.NONE, "", "", List.of(), Set.of(), null);
    }

    /** For checks: what a person typed. */
    Stream<String> texts() {
        var fixed = Stream.of(
                profile.skills(),
                profile.education(),
                profile.languages(),
                profile.mobility(),
                search.occupations(),
                search.sectors(),
                search.feasibility(),
                search.vacancies(),
                firstTrack,
                training);
        var lists = Stream.concat(
                conditions.stream().map(Condition::words),
                Stream.concat(tasks.stream().map(Task::words), steps.stream().map(Step::words)));
        return Stream.concat(fixed, lists);
    }

    /** Refuses what may not be kept, also in a draft. */
    AdviceText guarded() {
        texts().flatMap(text -> TextGuard.check(text, LONGEST).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        return this;
    }
}
