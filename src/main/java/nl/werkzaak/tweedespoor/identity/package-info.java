/** Users, roles, both login factors, sessions, and who is acting now. */
@NullMarked
package nl.werkzaak.tweedespoor.identity;

import org.jspecify.annotations.NullMarked;
