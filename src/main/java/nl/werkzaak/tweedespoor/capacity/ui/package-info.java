@NullMarked
package nl.werkzaak.tweedespoor.capacity.ui;

import org.jspecify.annotations.NullMarked;
