/** Jobs of the module. */
@NullMarked
package nl.werkzaak.tweedespoor.report.internal;

import org.jspecify.annotations.NullMarked;
