/** Views of the module. */
@NullMarked
package nl.werkzaak.tweedespoor.notification.ui;

import org.jspecify.annotations.NullMarked;
