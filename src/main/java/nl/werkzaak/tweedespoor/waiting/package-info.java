/** Cases that wait for a seat, by legal urgency: who is offered what is freed, and who is told that it comes too late. */
@NullMarked
package nl.werkzaak.tweedespoor.waiting;

import org.jspecify.annotations.NullMarked;
