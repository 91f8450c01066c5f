@NullMarked
package nl.werkzaak.tweedespoor.document.internal.scan;

import org.jspecify.annotations.NullMarked;
