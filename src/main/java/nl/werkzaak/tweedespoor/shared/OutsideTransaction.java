package nl.werkzaak.tweedespoor.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a service that lasts as long as somebody else takes, such as a reader on a slow line, and so opens no
 * transaction: Spring keeps a database connection until an annotated method ends, whatever its propagation.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OutsideTransaction {}
