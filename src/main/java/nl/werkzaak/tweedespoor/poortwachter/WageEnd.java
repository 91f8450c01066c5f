package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When the duty to pay wage ends: after 104 weeks, later through a late WIA application or a sanction
 * (BW7:629(11)), earlier over AOW age or when the contract ends (ADR 25).
 *
 * @param ends      first day without wage
 * @param extension days beyond the 104 weeks
 */
record WageEnd(LocalDate lastPaidDay, LocalDate ends, LocalDate firstWiaDay, long extension) {

    static WageEnd of(SickDays days, Facts facts, RuleSet rules, List<String> notes) {
        var wageDays = 7L * rules.week("wageEnd");
        var boundary = days.after(wageDays);
        var extension = delay(days, facts, rules, notes);
        extension += sanction(boundary.plusDays(extension), facts, rules, notes);
        var ends = boundary.plusDays(extension);
        var result = new WageEnd(days.last(wageDays).plusDays(extension), ends, ends, extension);
        return result.overAow(days, facts, rules, notes).withoutContract(boundary, facts, notes);
    }

    /** A late application extends by its delay; within four weeks of a late letter it is in time (WIA 64(6)). */
    private static long delay(SickDays days, Facts facts, RuleSet rules, List<String> notes) {
        var applied = facts.wiaApplied();
        var due = days.afterWeeks(rules.week("wiaApplication"));
        if (applied == null || !applied.isAfter(due)) {
            return 0;
        }
        var letter = facts.uwvLetterOn();
        var inTime = letter == null ? due : letter.plusDays(rules.terms().applyAfterLetter());
        if (!applied.isAfter(inTime)) {
            notes.add("poortwachter.note.lateLetter");
            return 0;
        }
        notes.add("poortwachter.note.lateApplication");
        return ChronoUnit.DAYS.between(inTime.isAfter(due) ? inTime : due, applied);
    }

    /** Repair ends a sanction early, never later than imposed and never before the 104 weeks. */
    private static long sanction(LocalDate begins, Facts facts, RuleSet rules, List<String> notes) {
        var imposed = 7L * facts.sanctionWeeks();
        if (imposed == 0) {
            return 0;
        }
        notes.add("poortwachter.note.sanction");
        var repaired = facts.sanctionRepaired();
        if (repaired == null) {
            return imposed;
        }
        var left =
                ChronoUnit.DAYS.between(begins, repaired.plusDays(rules.terms().sanctionAfterRepair()));
        if (left >= imposed) {
            return imposed;
        }
        notes.add("poortwachter.note.sanctionShortened");
        return Math.max(0, left);
    }

    private WageEnd overAow(SickDays days, Facts facts, RuleSet rules, List<String> notes) {
        var aow = facts.aowOn();
        if (aow == null || !aow.isBefore(firstWiaDay)) {
            return this;
        }
        notes.add("poortwachter.note.aow");
        var sickDays = days.before(aow) + rules.terms().wageOverAow();
        var end = days.after(sickDays);
        return end.isBefore(ends) ? new WageEnd(days.last(sickDays), end, end, 0) : this;
    }

    /** The waiting time runs on in the Ziektewet, without a sanction on an employer who is none any more. */
    private WageEnd withoutContract(LocalDate boundary, Facts facts, List<String> notes) {
        var last = facts.contractEnds();
        if (last == null || !last.isBefore(lastPaidDay)) {
            return this;
        }
        notes.add("poortwachter.note.contractEnds");
        return new WageEnd(last, last.plusDays(1), boundary.isBefore(firstWiaDay) ? boundary : firstWiaDay, 0);
    }
}
