/** The append-only trail of who did what, its rows chained (docs/adr/0036-audit-chain.md); depends on the shared kernel only. */
@NullMarked
package nl.werkzaak.tweedespoor.audit;

import org.jspecify.annotations.NullMarked;
