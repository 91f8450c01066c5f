package nl.werkzaak.tweedespoor.document;

/** The series of numbers, each with the letters its numbers begin with. */
public enum DocumentSeries {
    ORDER("OPD"),
    QUOTE("OFF"),
    AGREEMENT("OVK"),
    PROGRESS_REPORT("VGR"),
    EMPLOYABILITY_ADVICE("IZA");

    private final String letters;

    DocumentSeries(String letters) {
        this.letters = letters;
    }

    public String letters() {
        return letters;
    }
}
