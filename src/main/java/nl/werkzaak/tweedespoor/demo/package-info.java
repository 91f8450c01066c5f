/** Demo content for profile demo, made by the same services that people use. */
@NullMarked
package nl.werkzaak.tweedespoor.demo;

import org.jspecify.annotations.NullMarked;
