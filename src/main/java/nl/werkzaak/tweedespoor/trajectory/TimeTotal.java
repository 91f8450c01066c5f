package nl.werkzaak.tweedespoor.trajectory;

/** Time booked beside the time that the package plans, in minutes. */
public record TimeTotal(int booked, int planned) {
    public boolean isOver() {
        return booked > planned;
    }
}
