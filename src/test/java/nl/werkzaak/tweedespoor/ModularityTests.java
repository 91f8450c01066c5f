package nl.werkzaak.tweedespoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Module boundaries: only root packages are used from outside, and no circle (ARCHITECTURE.md, "Modules"). */
class ModularityTests {
    /** Lowest first; a module may use those before it, and the two technical ones at the start. */
    private static final List<String> ORDER = List.of(
            "shared",
            "platform",
            "shell",
            "audit",
            "poortwachter",
            "identity",
            "employer",
            "approval",
            "catalog",
            "capacity",
            "document",
            "sales",
            "waiting",
            "quote",
            "order",
            "agreement",
            "trajectory",
            "report",
            "notification",
            "operations",
            "workspace",
            "site",
            "demo",
            "bench");

    private final ApplicationModules modules = ApplicationModules.of(Portal.class);

    @Test
    void keepsModuleBoundaries() {
        modules.verify();
    }

    @Test
    void knowsThePlaceOfEveryModule() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .isSubsetOf(ORDER);
    }

    @Test
    void callsDownwardsOnly() {
        modules.forEach(
                module -> module.getDirectDependencies(modules).uniqueModules().forEach(used -> assertThat(
                                place(used.getIdentifier().toString()))
                        .as("%s uses %s, which stands higher", module.getIdentifier(), used.getIdentifier())
                        .isLessThan(place(module.getIdentifier().toString()))));
    }

    @Test
    void drawsTheModules() {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml();
    }

    private static int place(String module) {
        return ORDER.indexOf(module);
    }
}
