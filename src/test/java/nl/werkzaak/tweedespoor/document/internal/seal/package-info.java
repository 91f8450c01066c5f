@NullMarked
package nl.werkzaak.tweedespoor.document.internal.seal;

import org.jspecify.annotations.NullMarked;
