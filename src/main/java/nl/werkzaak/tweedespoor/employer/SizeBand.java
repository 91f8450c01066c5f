package nl.werkzaak.tweedespoor.employer;

/** How many people work there, in the bands of the pilot's figures. */
public enum SizeBand {
    UP_TO_9,
    FROM_10_TO_49,
    FROM_50_TO_99,
    FROM_100
}
