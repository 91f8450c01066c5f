/** Not for other modules. */
@NullMarked
package nl.werkzaak.tweedespoor.demo.internal;

import org.jspecify.annotations.NullMarked;
