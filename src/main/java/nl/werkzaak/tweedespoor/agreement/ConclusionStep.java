package nl.werkzaak.tweedespoor.agreement;

/** What a module above does in the very transaction of the concluding signature (the trajectory is made). */
public interface ConclusionStep {
    void onConcluded(Concluded facts);
}
