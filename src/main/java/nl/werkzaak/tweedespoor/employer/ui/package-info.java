@NullMarked
package nl.werkzaak.tweedespoor.employer.ui;

import org.jspecify.annotations.NullMarked;
