@NullMarked
package nl.werkzaak.tweedespoor.identity.internal;

import org.jspecify.annotations.NullMarked;
