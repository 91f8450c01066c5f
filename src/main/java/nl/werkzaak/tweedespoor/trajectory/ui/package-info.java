/** Views of the module. */
@NullMarked
package nl.werkzaak.tweedespoor.trajectory.ui;

import org.jspecify.annotations.NullMarked;
