package nl.werkzaak.tweedespoor.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A view whose own chunk of the front-end bundle is enough: public pages, whose first visit must be quick. Changing such
 * a view's components needs a new bundle; {@code FrontendBundleTest} notices.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Lean {}
