package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.HasValidation;
import org.jspecify.annotations.Nullable;

/** A field made of several parts, which says below them what is wrong; whether something is, the line itself knows. */
public interface ShowsError extends HasValidation {

    FieldError errorLine();

    @Override
    default void setErrorMessage(@Nullable String message) {
        errorLine().setText(message == null ? "" : message);
    }

    @Override
    default String getErrorMessage() {
        return errorLine().getText();
    }

    @Override
    default void setInvalid(boolean invalid) {
        errorLine().setVisible(invalid);
    }

    @Override
    default boolean isInvalid() {
        return errorLine().isVisible();
    }

    /** Nothing of this kind checks itself: the form's service does. */
    @Override
    default void setManualValidation(boolean enabled) {}
}
