/** Views of the module. */
@NullMarked
package nl.werkzaak.tweedespoor.workspace.ui;

import org.jspecify.annotations.NullMarked;
