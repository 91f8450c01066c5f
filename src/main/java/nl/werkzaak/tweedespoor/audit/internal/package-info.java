@NullMarked
package nl.werkzaak.tweedespoor.audit.internal;

import org.jspecify.annotations.NullMarked;
