package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;

/**
 * Something that waits for the coach of a trajectory, without its words.
 *
 * @param key message that says what kind of work it is
 */
public record DueWork(String key, LocalDate by) {
    static DueWork of(TaskRow task) {
        return new DueWork(task.arrangement() ? "trajectory.due.arrangement" : "trajectory.due.result", task.due());
    }
}
