/** Not for other modules. */
@NullMarked
package nl.werkzaak.tweedespoor.trajectory.internal;

import org.jspecify.annotations.NullMarked;
