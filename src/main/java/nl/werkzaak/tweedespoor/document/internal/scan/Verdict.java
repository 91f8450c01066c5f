package nl.werkzaak.tweedespoor.document.internal.scan;

import nl.werkzaak.tweedespoor.document.ScanStatus;

/**
 * What the scanner said.
 *
 * @param virus its name; empty unless one was found
 * @param reached whether the scanner took the file: then a missing verdict may be the file's own doing
 */
public record Verdict(ScanStatus status, String virus, boolean reached) {
    static final Verdict CLEAN = new Verdict(ScanStatus.CLEAN, "", true);
    static final Verdict NOT_SCANNED = new Verdict(ScanStatus.NOT_SCANNED, "", false);
    static final Verdict AWAY = new Verdict(ScanStatus.WAITING, "", false);
    static final Verdict UNDECIDED = new Verdict(ScanStatus.WAITING, "", true);

    static Verdict infected(String virus) {
        return new Verdict(ScanStatus.INFECTED, virus, true);
    }

    public boolean isInfected() {
        return status == ScanStatus.INFECTED;
    }
}
