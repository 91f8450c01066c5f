package nl.werkzaak.tweedespoor.waiting;

/** What joining would mean; {@code ahead} is how many go first. */
public record JoinPreview(JoinRequest request, Outlook outlook, int ahead) {}
