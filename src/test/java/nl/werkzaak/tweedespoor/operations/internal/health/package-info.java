@NullMarked
package nl.werkzaak.tweedespoor.operations.internal.health;

import org.jspecify.annotations.NullMarked;
