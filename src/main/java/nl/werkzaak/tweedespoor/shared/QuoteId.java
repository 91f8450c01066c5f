package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record QuoteId(UUID value) {
    public static QuoteId next() {
        return new QuoteId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static QuoteId of(String text) {
        return new QuoteId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
