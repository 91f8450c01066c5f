@NullMarked
package nl.werkzaak.tweedespoor;

import org.jspecify.annotations.NullMarked;
