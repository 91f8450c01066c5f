package nl.werkzaak.tweedespoor.report;

import java.time.LocalDate;

/** What every report says at its top. */
record ReportHead(
        String employee,
        String employer,
        String packageName,
        String coach,
        String number,
        String verificationCode,
        LocalDate date,
        String author) {}
