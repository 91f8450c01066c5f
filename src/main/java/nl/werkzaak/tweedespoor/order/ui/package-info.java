@NullMarked
package nl.werkzaak.tweedespoor.order.ui;

import org.jspecify.annotations.NullMarked;
