/** What leaves the portal over plain HTTP. */
@NullMarked
package nl.werkzaak.tweedespoor.workspace.internal;

import org.jspecify.annotations.NullMarked;
