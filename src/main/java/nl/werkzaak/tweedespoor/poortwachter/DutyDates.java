package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.List;

/** Dates the duties of one case, rule by rule. */
record DutyDates(SickDays days, Facts facts, RuleSet rules, Band band, WageEnd wage) {

    void add(Rule rule, List<Duty> duties) {
        switch (rule.key()) {
            case "actionPlan" -> duties.add(duty(rule, planDays()));
            case "evaluation" -> addEvaluations(rule, duties);
            case "secondTrackStart" -> addSecondTrack(rule, duties);
            case "wageEnd" -> duties.add(wageEnd(rule));
            default -> duties.add(duty(rule, 7L * rule.week()));
        }
    }

    private long planDays() {
        var advice = facts.adviceGiven();
        return advice == null
                ? 7L * rules.week("actionPlan")
                : days.before(advice) + rules.terms().planAfterAdvice();
    }

    /** From the plan, made or else due, up to and without the boundary of the WIA application. */
    private void addEvaluations(Rule rule, List<Duty> duties) {
        var made = facts.planMade();
        var plan = made == null ? planDays() : days.before(made);
        var end = 7L * rules.week("wiaApplication");
        var interval = rules.terms().evaluationInterval();
        for (var at = plan + interval; at < end; at += interval) {
            duties.add(duty(rule, at));
        }
    }

    private void addSecondTrack(Rule rule, List<Duty> duties) {
        var due = band.due();
        if (due != null) {
            duties.add(new Duty(rule, week(days.before(due)), band.earliest(), due, due.minusDays(1)));
        }
    }

    private Duty wageEnd(Rule rule) {
        var extension = wage.extension();
        var week = extension == 0 ? week(days.before(wage.ends())) : rule.week() + week(extension);
        return dated(rule, week, wage.ends());
    }

    private Duty duty(Rule rule, long sickDays) {
        return dated(rule, week(sickDays), days.after(sickDays));
    }

    private Duty dated(Rule rule, int week, LocalDate date) {
        var from = rule.fromWeek();
        return new Duty(rule, week, from == null ? null : days.afterWeeks(from), date, date.minusDays(1));
    }

    private static int week(long days) {
        return (int) (days / 7);
    }
}
