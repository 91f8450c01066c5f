@NullMarked
package nl.werkzaak.tweedespoor.document.internal;

import org.jspecify.annotations.NullMarked;
