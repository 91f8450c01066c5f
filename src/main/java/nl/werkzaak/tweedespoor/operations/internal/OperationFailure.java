package nl.werkzaak.tweedespoor.operations.internal;

/** A command that was not done; the message says in plain words why and what to do next. */
public final class OperationFailure extends RuntimeException {
    public OperationFailure(String message) {
        super(message);
    }

    public OperationFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
