/** The open API: timeline and catalogue for everybody's own software, without login (docs/api.md). */
@NullMarked
package nl.werkzaak.tweedespoor.site.api;

import org.jspecify.annotations.NullMarked;
