@NullMarked
package nl.werkzaak.tweedespoor.site.internal;

import org.jspecify.annotations.NullMarked;
