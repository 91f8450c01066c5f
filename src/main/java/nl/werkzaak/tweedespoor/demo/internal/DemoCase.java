package nl.werkzaak.tweedespoor.demo.internal;

import nl.werkzaak.tweedespoor.demo.internal.DemoPeople.Member;

/**
 * One order of the demo and how far it has come by today.
 *
 * @param startInWeeks weeks from this Monday to the start; negative when it began
 * @param sickWeeks weeks from the first sick day to the start
 * @param coach number of the coach
 */
record DemoCase(
        Member employer,
        String initials,
        String lastName,
        String reference,
        String job,
        String packageCode,
        int startInWeeks,
        int sickWeeks,
        int coach,
        Stage stage) {
    enum Stage {
        PLACED,
        CONCLUDED,
        COACH_CONFIRMED,
        INTAKE,
        REPORT_DUE,
        REPORT_SUBMITTED,
        REPORT_SEEN,
        PAUSED,
        COMPLETED
    }
}
