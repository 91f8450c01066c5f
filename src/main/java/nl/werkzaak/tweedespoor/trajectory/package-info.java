/** Trajectories from the concluding signature to their outcome, with one definition of the next step. */
@NullMarked
package nl.werkzaak.tweedespoor.trajectory;

import org.jspecify.annotations.NullMarked;
