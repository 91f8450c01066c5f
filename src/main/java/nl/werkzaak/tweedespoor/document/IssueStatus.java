package nl.werkzaak.tweedespoor.document;

/**
 * What became of an issued document. There is no "valid": whether a paper is as it was issued, only its own seal can
 * tell.
 */
public enum IssueStatus {
    /** Issued, and neither replaced nor taken back. */
    ISSUED,
    /** A later version took its place. */
    SUPERSEDED,
    /** Taken back, or never agreed to. */
    WITHDRAWN,
    /** Never issued, or asked for with a wrong code. */
    UNKNOWN
}
