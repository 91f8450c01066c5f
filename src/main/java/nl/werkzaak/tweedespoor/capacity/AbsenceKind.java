package nl.werkzaak.tweedespoor.capacity;

/** Planned or not; nothing more is kept about a sick coach. */
public enum AbsenceKind {
    LEAVE,
    SICKNESS
}
