package nl.werkzaak.tweedespoor.trajectory;

/** What is done in a second track; exactly the sorts that UWV's test knows (domain.md §2). */
public enum ActivityType {
    ORIENTATION,
    APPLICATION_TRAINING,
    NETWORKING,
    JOBHUNTING,
    WORK_EXPERIENCE_PLACEMENT,
    SECONDMENT,
    TRIAL_PLACEMENT,
    TRAINING,
    LOSS_PROCESSING,
    APPLICATION;

    public String key() {
        return "trajectory.activity." + name();
    }
}
