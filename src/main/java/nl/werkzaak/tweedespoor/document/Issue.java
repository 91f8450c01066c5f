package nl.werkzaak.tweedespoor.document;

import java.time.Instant;
import java.util.List;

/** What anybody who holds an issued document may learn of it: nothing of what stands in it, but who signed it. */
public record Issue(IssueStatus status, List<Signer> signers) {
    public static final Issue UNKNOWN = new Issue(IssueStatus.UNKNOWN, List.of());

    /** In which role somebody signed. */
    public enum SignerRole {
        CONTRACTOR,
        CLIENT
    }

    public record Signer(String name, SignerRole role, Instant at) {}

    public Issue {
        signers = List.copyOf(signers);
    }

    public static Issue of(IssueStatus status) {
        return new Issue(status, List.of());
    }
}
