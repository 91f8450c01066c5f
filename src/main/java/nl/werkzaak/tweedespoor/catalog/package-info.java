/** Standard packages, their versions and dated prices; pricing to the cent. */
@NullMarked
package nl.werkzaak.tweedespoor.catalog;

import org.jspecify.annotations.NullMarked;
