/** Employers with their branches, the people who act for them, and the sickness cases of their employees. */
@NullMarked
package nl.werkzaak.tweedespoor.employer;

import org.jspecify.annotations.NullMarked;
