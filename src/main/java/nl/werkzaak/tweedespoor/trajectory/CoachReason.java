package nl.werkzaak.tweedespoor.trajectory;

/**
 * Why a coach suits a trajectory, with its weight. What the customer asked for weighs most, then what the package
 * asks for, then who knows the employer; room decides between equals.
 */
public enum CoachReason {
    /** Holds conversations in the place that was asked for. */
    PLACE(30),
    /** Speaks the language that was asked for. */
    LANGUAGE(25),
    /** Has the specialism that the package asks for. */
    SPECIALISM(20),
    /** Coached, or coaches, another trajectory of the same employer. */
    EMPLOYER(15),
    /** Is the usual stand-in of the present coach. */
    STAND_IN(12),
    /** Has hours left in the coming weeks: the whole weight for whoever has most, a share of it for the others. */
    ROOM(10);

    private final int weight;

    CoachReason(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
