package nl.werkzaak.tweedespoor.shared;

import java.util.UUID;

public record ReportId(UUID value) {
    public static ReportId next() {
        return new ReportId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static ReportId of(String text) {
        return new ReportId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
