@NullMarked
package nl.werkzaak.tweedespoor.operations.internal.config;

import org.jspecify.annotations.NullMarked;
