package nl.werkzaak.tweedespoor.employer;

import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.UserId;

/** A person who may act for an employer. */
public record Contact(UserId user, String name, EmailAddress email, Mandate mandate, boolean authorityConfirmed) {}
