/** What only a second person may let pass: asked by one, decided by another with the permission to approve prices. */
@NullMarked
package nl.werkzaak.tweedespoor.approval;

import org.jspecify.annotations.NullMarked;
