/** Vault, PDF house style, seal, checks of uploads and the one guarded download. */
@NullMarked
package nl.werkzaak.tweedespoor.document;

import org.jspecify.annotations.NullMarked;
