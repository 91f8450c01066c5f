@NullMarked
package nl.werkzaak.tweedespoor.document.internal.read;

import org.jspecify.annotations.NullMarked;
