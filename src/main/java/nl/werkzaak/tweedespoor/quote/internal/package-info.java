@NullMarked
package nl.werkzaak.tweedespoor.quote.internal;

import org.jspecify.annotations.NullMarked;
