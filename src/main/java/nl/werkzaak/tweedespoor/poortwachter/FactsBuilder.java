package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Collects facts of which most are not known; null says so. */
public final class FactsBuilder {
    private @Nullable LocalDate adviceGiven;
    private @Nullable LocalDate planMade;
    private @Nullable LocalDate evaluationHeld;
    private @Nullable LocalDate ruledOutOn;
    private @Nullable LocalDate prospectUntil;
    private boolean noCapacity;
    private @Nullable LocalDate capacityFrom;
    private @Nullable LocalDate uwvLetterOn;
    private @Nullable LocalDate wiaApplied;
    private int sanctionWeeks;
    private @Nullable LocalDate sanctionRepaired;
    private List<DateRange> leave = List.of();
    private @Nullable LocalDate aowOn;
    private @Nullable LocalDate contractEnds;
    private @Nullable LocalDate recoveredSince;
    private @Nullable LocalDate firstTrackClosed;

    FactsBuilder() {}

    FactsBuilder(Facts facts) {
        adviceGiven = facts.adviceGiven();
        planMade = facts.planMade();
        evaluationHeld = facts.evaluationHeld();
        ruledOutOn = facts.ruledOutOn();
        prospectUntil = facts.prospectUntil();
        noCapacity = facts.noCapacity();
        capacityFrom = facts.capacityFrom();
        uwvLetterOn = facts.uwvLetterOn();
        wiaApplied = facts.wiaApplied();
        sanctionWeeks = facts.sanctionWeeks();
        sanctionRepaired = facts.sanctionRepaired();
        leave = facts.leave();
        aowOn = facts.aowOn();
        contractEnds = facts.contractEnds();
        recoveredSince = facts.recoveredSince();
        firstTrackClosed = facts.firstTrackClosed();
    }

    public FactsBuilder adviceGiven(@Nullable LocalDate value) {
        adviceGiven = value;
        return this;
    }

    public FactsBuilder planMade(@Nullable LocalDate value) {
        planMade = value;
        return this;
    }

    public FactsBuilder evaluationHeld(@Nullable LocalDate value) {
        evaluationHeld = value;
        return this;
    }

    public FactsBuilder ruledOutOn(@Nullable LocalDate value) {
        ruledOutOn = value;
        return this;
    }

    public FactsBuilder prospectUntil(@Nullable LocalDate value) {
        prospectUntil = value;
        return this;
    }

    public FactsBuilder noCapacity(boolean value) {
        noCapacity = value;
        return this;
    }

    public FactsBuilder capacityFrom(@Nullable LocalDate value) {
        capacityFrom = value;
        return this;
    }

    public FactsBuilder uwvLetterOn(@Nullable LocalDate value) {
        uwvLetterOn = value;
        return this;
    }

    public FactsBuilder wiaApplied(@Nullable LocalDate value) {
        wiaApplied = value;
        return this;
    }

    public FactsBuilder sanctionWeeks(int value) {
        sanctionWeeks = value;
        return this;
    }

    public FactsBuilder sanctionRepaired(@Nullable LocalDate value) {
        sanctionRepaired = value;
        return this;
    }

    public FactsBuilder leave(List<DateRange> value) {
        leave = value;
        return this;
    }

    public FactsBuilder aowOn(@Nullable LocalDate value) {
        aowOn = value;
        return this;
    }

    public FactsBuilder contractEnds(@Nullable LocalDate value) {
        contractEnds = value;
        return this;
    }

    public FactsBuilder recoveredSince(@Nullable LocalDate value) {
        recoveredSince = value;
        return this;
    }

    public FactsBuilder firstTrackClosed(@Nullable LocalDate value) {
        firstTrackClosed = value;
        return this;
    }

    FactsBuilder keepSince(LocalDate start) {
        adviceGiven = since(start, adviceGiven);
        planMade = since(start, planMade);
        evaluationHeld = since(start, evaluationHeld);
        ruledOutOn = since(start, ruledOutOn);
        uwvLetterOn = since(start, uwvLetterOn);
        wiaApplied = since(start, wiaApplied);
        firstTrackClosed = since(start, firstTrackClosed);
        return this;
    }

    private static @Nullable LocalDate since(LocalDate start, @Nullable LocalDate day) {
        return day == null || day.isBefore(start) ? null : day;
    }

    public Facts build() {
        return new Facts(
                adviceGiven,
                planMade,
                evaluationHeld,
                ruledOutOn,
                prospectUntil,
                noCapacity,
                capacityFrom,
                uwvLetterOn,
                wiaApplied,
                sanctionWeeks,
                sanctionRepaired,
                leave,
                aowOn,
                contractEnds,
                recoveredSince,
                firstTrackClosed);
    }
}
