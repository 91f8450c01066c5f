@NullMarked
package nl.werkzaak.tweedespoor.operations;

import org.jspecify.annotations.NullMarked;
