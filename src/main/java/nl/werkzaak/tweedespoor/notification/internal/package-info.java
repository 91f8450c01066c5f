/** Not for other modules. */
@NullMarked
package nl.werkzaak.tweedespoor.notification.internal;

import org.jspecify.annotations.NullMarked;
