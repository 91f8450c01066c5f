package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record AgreementId(UUID value) {
    public static AgreementId next() {
        return new AgreementId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static AgreementId of(String text) {
        return new AgreementId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
