@NullMarked
package nl.werkzaak.tweedespoor.operations.internal.backup;

import org.jspecify.annotations.NullMarked;
