package nl.werkzaak.tweedespoor.document;

/** What a document is; decides by which rule somebody may read it. There is no kind for medical papers. */
public enum DocumentKind {
    QUOTE,
    AGREEMENT,
    PROGRESS_REPORT,
    EMPLOYABILITY_ADVICE
}
