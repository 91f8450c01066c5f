package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record QuoteRequestId(UUID value) {
    public static QuoteRequestId next() {
        return new QuoteRequestId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static QuoteRequestId of(String text) {
        return new QuoteRequestId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
