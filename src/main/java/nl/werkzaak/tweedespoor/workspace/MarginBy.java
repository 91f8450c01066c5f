package nl.werkzaak.tweedespoor.workspace;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what margins are told. */
public enum MarginBy {
    /** Each quote that was sent; beside it the trajectory that came of it. */
    QUOTE,
    /** All signed orders of one version of a package together. */
    VERSION,
    /** All signed orders of one employer together. */
    EMPLOYER;

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MarginBy> named(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public String key() {
        return "workspace.margins.by." + name();
    }
}
