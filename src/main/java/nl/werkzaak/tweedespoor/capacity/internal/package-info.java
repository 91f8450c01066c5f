@NullMarked
package nl.werkzaak.tweedespoor.capacity.internal;

import org.jspecify.annotations.NullMarked;
