@NullMarked
package nl.werkzaak.tweedespoor.catalog.internal;

import org.jspecify.annotations.NullMarked;
