@NullMarked
package nl.werkzaak.tweedespoor.document.internal.vault;

import org.jspecify.annotations.NullMarked;
