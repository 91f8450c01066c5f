@NullMarked
package nl.werkzaak.tweedespoor.order.internal;

import org.jspecify.annotations.NullMarked;
