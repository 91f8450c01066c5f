@NullMarked
package nl.werkzaak.tweedespoor.shell.internal;

import org.jspecify.annotations.NullMarked;
