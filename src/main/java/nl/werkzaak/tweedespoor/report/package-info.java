/** Progress reports: seen by the employee first, then released to the employer. */
@NullMarked
package nl.werkzaak.tweedespoor.report;

import org.jspecify.annotations.NullMarked;
