@NullMarked
package nl.werkzaak.tweedespoor.waiting.internal;

import org.jspecify.annotations.NullMarked;
