package nl.werkzaak.tweedespoor.document.internal.scan;

import nl.werkzaak.tweedespoor.document.ScanStatus;

/**
 * What the scanner said.
 *
 * @param virus its name; empty unless one was found
 */
public record Verdict(ScanStatus status, String virus) {
    static final Verdict CLEAN = new Verdict(ScanStatus.CLEAN, "");
    static final Verdict NOT_SCANNED = new Verdict(ScanStatus.NOT_SCANNED, "");
    static final Verdict AWAY = new Verdict(ScanStatus.WAITING, "");

    static Verdict infected(String virus) {
        return new Verdict(ScanStatus.INFECTED, virus);
    }

    public boolean isInfected() {
        return status == ScanStatus.INFECTED;
    }
}
