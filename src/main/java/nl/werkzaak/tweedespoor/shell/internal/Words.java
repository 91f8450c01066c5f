package nl.werkzaak.tweedespoor.shell.internal;

/** Texts in the reader's language, for pictures that are drawn outside a component. */
@FunctionalInterface
public interface Words {
    String get(String key, Object... args);
}
