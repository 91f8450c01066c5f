@NullMarked
package nl.werkzaak.tweedespoor.operations.internal;

import org.jspecify.annotations.NullMarked;
