package nl.werkzaak.tweedespoor.demo.internal;

import java.util.List;
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

    /** @param employers the four of the demo */
    static List<DemoCase> all(List<Member> employers) {
        var sanne = employers.get(0);
        var joris = employers.get(1);
        var mo = employers.get(2);
        var lotte = employers.get(3);
        return List.of(
                new DemoCase(sanne, "N.", "de Wit", "P-101", "bakker", "BASIS", -18, 50, 1, Stage.REPORT_SUBMITTED),
                new DemoCase(sanne, "R.", "Yilmaz", "P-114", "verkoper", "PLUS", 3, 46, 1, Stage.CONCLUDED),
                new DemoCase(sanne, "B.", "Mulder", "P-120", "bezorger", "SCAN", 4, 40, 2, Stage.PLACED),
                new DemoCase(joris, "K.", "van Dam", "FW-7", "plukker", "WERKPLEK", -7, 48, 1, Stage.REPORT_DUE),
                new DemoCase(joris, "P.", "Smits", "FW-3", "sorteerder", "SCAN", -12, 52, 2, Stage.COMPLETED),
                new DemoCase(mo, "T.", "Bos", "LB-22", "chauffeur", "PLUS", -13, 51, 3, Stage.PAUSED),
                new DemoCase(mo, "E.", "Visser", "LB-31", "orderpicker", "BASIS", -1, 47, 1, Stage.INTAKE),
                new DemoCase(lotte, "M.", "Peters", "ZL-5", "helpende", "COMPLEET", 1, 49, 4, Stage.COACH_CONFIRMED),
                new DemoCase(lotte, "H.", "Jacobs", "ZL-9", "kok", "BASIS", -9, 53, 2, Stage.REPORT_SEEN));
    }
}
