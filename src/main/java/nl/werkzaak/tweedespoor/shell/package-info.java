/** Layout, error pages and the components every screen is built from. Imports no view. */
@NullMarked
package nl.werkzaak.tweedespoor.shell;

import org.jspecify.annotations.NullMarked;
