/** Who may see and do what: every role against every route and every service. */
@NullMarked
package nl.werkzaak.tweedespoor.access;

import org.jspecify.annotations.NullMarked;
