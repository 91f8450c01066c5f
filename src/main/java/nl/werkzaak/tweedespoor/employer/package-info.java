@NullMarked
package nl.werkzaak.tweedespoor.employer;

import org.jspecify.annotations.NullMarked;
