package nl.werkzaak.tweedespoor.demo.internal;

import static nl.werkzaak.tweedespoor.catalog.Specialism.CAREER;
import static nl.werkzaak.tweedespoor.catalog.Specialism.JOB_MATCHING;
import static nl.werkzaak.tweedespoor.catalog.Specialism.TRAINING;
import static nl.werkzaak.tweedespoor.catalog.Specialism.WORKPLACE;

import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.CoachSkills;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.catalog.Specialism;

/** An invented coach of the demo; the first place is the home town. */
record DemoCoach(int number, String name, CoachSkills skills) {
    static final List<DemoCoach> ALL = List.of(
            of(1, "Carla Coach", List.of("nl", "en"), Set.of(CAREER, JOB_MATCHING), "Tiel", "Geldermalsen"),
            of(2, "Coen Coach", List.of("nl", "pl"), Set.of(WORKPLACE), "Geldermalsen", "Culemborg"),
            of(3, "Chantal Coach", List.of("nl", "ar"), Set.of(JOB_MATCHING), "Zaltbommel"),
            of(4, "Cor Coach", List.of("nl", "de"), Set.of(CAREER, TRAINING), "Culemborg", "Tiel"),
            of(5, "Cynthia Coach", List.of("nl", "en", "tr"), Set.of(JOB_MATCHING, WORKPLACE), "Druten", "Tiel"),
            of(6, "Casper Coach", List.of("nl"), Set.of(TRAINING), "Tiel", "Zaltbommel"));

    String town() {
        return skills.places().getFirst().name();
    }

    private static DemoCoach of(
            int number, String name, List<String> languages, Set<Specialism> specialisms, String... places) {
        var skills = new CoachSkills(
                languages, List.of(places).stream().map(Place::of).toList(), specialisms);
        return new DemoCoach(number, name, skills);
    }
}
