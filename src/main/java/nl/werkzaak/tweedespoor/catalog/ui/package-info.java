@NullMarked
package nl.werkzaak.tweedespoor.catalog.ui;

import org.jspecify.annotations.NullMarked;
