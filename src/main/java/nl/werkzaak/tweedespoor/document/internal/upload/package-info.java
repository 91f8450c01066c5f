@NullMarked
package nl.werkzaak.tweedespoor.document.internal.upload;

import org.jspecify.annotations.NullMarked;
