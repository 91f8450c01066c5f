/** Keeping the portal in good health: backup and restore, checks of the configuration, what the admin must watch. */
@NullMarked
package nl.werkzaak.tweedespoor.operations;

import org.jspecify.annotations.NullMarked;
