package nl.werkzaak.tweedespoor.quote;

import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Ids;

/** One version of a package's text. */
public record TemplateId(UUID value) {
    static TemplateId next() {
        return new TemplateId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
