/** Public pages: what must happen by when, what it costs, when it can start. */
@NullMarked
package nl.werkzaak.tweedespoor.site;

import org.jspecify.annotations.NullMarked;
