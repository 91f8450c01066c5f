@NullMarked
package nl.werkzaak.tweedespoor.site.ui;

import org.jspecify.annotations.NullMarked;
