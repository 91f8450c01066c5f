/** Views of the module. */
@NullMarked
package nl.werkzaak.tweedespoor.report.ui;

import org.jspecify.annotations.NullMarked;
