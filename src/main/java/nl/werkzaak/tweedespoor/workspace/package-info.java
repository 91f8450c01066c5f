/** Screens that join modules: the trajectory page and each role's own start page. */
@NullMarked
package nl.werkzaak.tweedespoor.workspace;

import org.jspecify.annotations.NullMarked;
