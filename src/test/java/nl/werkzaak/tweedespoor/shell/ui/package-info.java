@NullMarked
package nl.werkzaak.tweedespoor.shell.ui;

import org.jspecify.annotations.NullMarked;
