/** The agreement with Werkzaak: terms, the document, both signatures and what follows from the last one. */
@NullMarked
package nl.werkzaak.tweedespoor.agreement;

import org.jspecify.annotations.NullMarked;
