package nl.werkzaak.tweedespoor.quote;

import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Ids;

public record QuestionId(UUID value) {
    static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
