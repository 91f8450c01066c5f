@NullMarked
package nl.werkzaak.tweedespoor.site.api;

import org.jspecify.annotations.NullMarked;
