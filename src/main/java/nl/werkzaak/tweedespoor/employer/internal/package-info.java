@NullMarked
package nl.werkzaak.tweedespoor.employer.internal;

import org.jspecify.annotations.NullMarked;
