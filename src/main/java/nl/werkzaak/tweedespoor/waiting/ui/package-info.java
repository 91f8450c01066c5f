@NullMarked
package nl.werkzaak.tweedespoor.waiting.ui;

import org.jspecify.annotations.NullMarked;
