package nl.werkzaak.tweedespoor.trajectory;

/** Who keeps an arrangement. */
public enum Party {
    EMPLOYEE,
    EMPLOYER,
    COACH,
    TOGETHER;

    public String key() {
        return "trajectory.party." + name();
    }
}
