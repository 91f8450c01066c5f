/** Requests for a quote and the quotes that sales answers them with, up to the employer's answer. */
@NullMarked
package nl.werkzaak.tweedespoor.quote;

import org.jspecify.annotations.NullMarked;
