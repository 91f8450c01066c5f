@NullMarked
package nl.werkzaak.tweedespoor.document;

import org.jspecify.annotations.NullMarked;
