/** Orders of standard packages: drafts, the wizard, placing, the signing term and cancelling. */
@NullMarked
package nl.werkzaak.tweedespoor.order;

import org.jspecify.annotations.NullMarked;
