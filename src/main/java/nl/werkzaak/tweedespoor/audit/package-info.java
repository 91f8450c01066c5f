/** The append-only trail of who did what; depends on the shared kernel only. */
@NullMarked
package nl.werkzaak.tweedespoor.audit;

import org.jspecify.annotations.NullMarked;
