/** What sales keeps of an employer beside the quotes: who looks after it, what comes next, and notes. */
@NullMarked
package nl.werkzaak.tweedespoor.sales;

import org.jspecify.annotations.NullMarked;
