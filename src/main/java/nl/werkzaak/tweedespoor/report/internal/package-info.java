/** Not for other modules. */
@NullMarked
package nl.werkzaak.tweedespoor.report.internal;

import org.jspecify.annotations.NullMarked;
