/** Keeps the documents, the command and the delivery files true. */
@NullMarked
package nl.werkzaak.tweedespoor.docs;

import org.jspecify.annotations.NullMarked;
