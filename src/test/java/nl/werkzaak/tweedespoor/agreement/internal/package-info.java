@NullMarked
package nl.werkzaak.tweedespoor.agreement.internal;

import org.jspecify.annotations.NullMarked;
