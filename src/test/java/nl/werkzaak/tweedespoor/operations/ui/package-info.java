@NullMarked
package nl.werkzaak.tweedespoor.operations.ui;

import org.jspecify.annotations.NullMarked;
