@NullMarked
package nl.werkzaak.tweedespoor.document.internal.pdf;

import org.jspecify.annotations.NullMarked;
