package nl.werkzaak.tweedespoor.notification.internal;

/** Plain text, ready to be sent; never stored outside profile demo. */
record RenderedMail(String subject, String body) {}
