package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;

/** What is recorded of the concluding signature, also inside the signed document. */
record Evidence(String typedName, String accountName, Instant at, String readNumber, String readSha256) {}
