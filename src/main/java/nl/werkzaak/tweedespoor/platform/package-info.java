/** What the portal runs on: database, clock, texts and the persistent scheduler. */
@NullMarked
package nl.werkzaak.tweedespoor.platform;

import org.jspecify.annotations.NullMarked;
