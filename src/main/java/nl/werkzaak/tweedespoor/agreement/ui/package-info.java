@NullMarked
package nl.werkzaak.tweedespoor.agreement.ui;

import org.jspecify.annotations.NullMarked;
