@NullMarked
package nl.werkzaak.tweedespoor.document.internal.download;

import org.jspecify.annotations.NullMarked;
