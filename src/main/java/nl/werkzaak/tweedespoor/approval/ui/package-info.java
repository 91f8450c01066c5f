@NullMarked
package nl.werkzaak.tweedespoor.approval.ui;

import org.jspecify.annotations.NullMarked;
