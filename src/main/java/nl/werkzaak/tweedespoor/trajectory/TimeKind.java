package nl.werkzaak.tweedespoor.trajectory;

/** What a coach's time went to. A meeting missed without a day's notice counts as used (domain.md §6). */
public enum TimeKind {
    TALK,
    SEARCH,
    VISIT,
    TRAINING,
    CONTACT,
    REPORTING,
    NO_SHOW;

    public String key() {
        return "trajectory.time." + name();
    }
}
