package nl.werkzaak.tweedespoor.workspace;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.agreement.AgreementPaths;
import nl.werkzaak.tweedespoor.agreement.AuthorityChecks;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.order.OrderRow;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.quote.QuoteLists;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteQuestions;
import nl.werkzaak.tweedespoor.quote.QuoteRequests;
import nl.werkzaak.tweedespoor.quote.QuoteRow;
import nl.werkzaak.tweedespoor.quote.ResponseClock;
import nl.werkzaak.tweedespoor.sales.SalesFiles;
import nl.werkzaak.tweedespoor.sales.SalesPaths;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.workspace.DeskItem.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What sales has to do now, today and later; a handful of statements however much there is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SALES')")
public class SalesDesk {
    /** Of each kind; a desk with more than this has another problem. */
    private static final int MOST = 200;

    /** A quote that expires within so many working days is worth a call. */
    private static final int CALL_WORKING_DAYS = 2;

    private final QuoteRequests requests;
    private final QuoteLists quotes;
    private final QuoteQuestions questions;
    private final AuthorityChecks checks;
    private final Orders orders;
    private final Employers employers;
    private final SalesFiles files;
    private final CurrentActor actor;
    private final Clock clock;

    SalesDesk(
            QuoteRequests requests,
            QuoteLists quotes,
            QuoteQuestions questions,
            AuthorityChecks checks,
            Orders orders,
            Employers employers,
            SalesFiles files,
            CurrentActor actor,
            Clock clock) {
        this.requests = requests;
        this.quotes = quotes;
        this.questions = questions;
        this.checks = checks;
        this.orders = orders;
        this.employers = employers;
        this.files = files;
        this.actor = actor;
        this.clock = clock;
    }

    public record Lanes(DeskLane now, DeskLane today, DeskLane later) {}

    private enum Lane {
        NOW,
        TODAY,
        LATER;

        /** The last lane in which this kind can stand. */
        static Lane lastOf(Kind kind) {
            return switch (kind) {
                case CHECK -> NOW;
                case QUOTE -> LATER;
                case REQUEST, QUESTION, ACTION, DRAFT, SIGNED -> TODAY;
            };
        }
    }

    private record Placed(Lane lane, EmployerId employer, DeskItem item) {}

    /** Of everybody, or without the employers that other colleagues look after. */
    public Lanes lanes(boolean mine) {
        var kinds = List.of(requests(), questions(), checks(), quotes(), drafts(), actions(), signed());
        var all = kinds.stream().flatMap(List::stream).toList();
        var shown = mine ? withoutOthers(all) : all;
        var cut = kinds.stream().map(SalesDesk::cut).flatMap(Set::stream).collect(Collectors.toSet());
        return new Lanes(of(shown, Lane.NOW, cut), of(shown, Lane.TODAY, cut), of(shown, Lane.LATER, cut));
    }

    /** The lanes in which more of this kind may stand than was read: from where the reading ended. */
    private static Set<Lane> cut(List<Placed> kind) {
        if (kind.size() < MOST) {
            return Set.of();
        }
        var last = kind.getLast();
        return EnumSet.range(last.lane(), Lane.lastOf(last.item().kind()));
    }

    private List<Placed> withoutOthers(List<Placed> all) {
        var me = actor.require().id();
        var owners = files.owners(all.stream().map(Placed::employer).distinct().toList());
        return all.stream()
                .filter(placed -> owners.getOrDefault(placed.employer(), me).equals(me))
                .toList();
    }

    private static DeskLane of(List<Placed> all, Lane lane, Set<Lane> cut) {
        var items = all.stream()
                .filter(placed -> placed.lane() == lane)
                .map(Placed::item)
                .sorted(Comparator.comparing(DeskItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new DeskLane(items, cut.contains(lane));
    }

    /** Late ones and those of today come first. */
    private List<Placed> requests() {
        var now = clock.instant();
        return requests.open(MOST).stream()
                .map(row -> {
                    var left = ResponseClock.at(row.answerBy(), now);
                    var path = row.draft() == null ? QuotePaths.request(row.id()) : QuotePaths.editor(row.draft());
                    return new Placed(
                            left == ResponseClock.GREEN ? Lane.TODAY : Lane.NOW,
                            row.employer(),
                            new DeskItem(Kind.REQUEST, row.employerName(), row.packageName(), row.answerBy(), path));
                })
                .toList();
    }

    /** An employer who asks is about to decide; the term is that of a request. */
    private List<Placed> questions() {
        var now = clock.instant();
        return questions.open(MOST).stream()
                .map(row -> {
                    var answerBy = ResponseClock.answerBy(row.askedAt());
                    var left = ResponseClock.at(answerBy, now);
                    return new Placed(
                            left == ResponseClock.GREEN ? Lane.TODAY : Lane.NOW,
                            row.employer(),
                            new DeskItem(
                                    Kind.QUESTION,
                                    row.employerName(),
                                    row.number(),
                                    answerBy,
                                    QuotePaths.quote(row.quote())));
                })
                .toList();
    }

    /** Somebody cannot sign until the trade register was looked up. */
    private List<Placed> checks() {
        return checks.pending().stream()
                .limit(MOST)
                .map(one -> new Placed(
                        Lane.NOW,
                        one.employer().id(),
                        new DeskItem(
                                Kind.CHECK,
                                one.employer().name(),
                                one.signer().name(),
                                one.signBy(),
                                AgreementPaths.CHECK)))
                .toList();
    }

    private List<Placed> quotes() {
        var today = Zones.today(clock);
        var call = WorkingDays.plus(today, CALL_WORKING_DAYS);
        return quotes.waiting(MOST).stream()
                .map(row -> {
                    var last = Objects.requireNonNull(row.validUntil());
                    var lane = !last.isAfter(today) ? Lane.NOW : last.isAfter(call) ? Lane.LATER : Lane.TODAY;
                    return new Placed(
                            lane, row.employer(), quote(Kind.QUOTE, row, row.expiresAt(), QuotePaths.quote(row.id())));
                })
                .toList();
    }

    private List<Placed> drafts() {
        return quotes.drafts(MOST).stream()
                .map(row -> new Placed(
                        Lane.TODAY, row.employer(), quote(Kind.DRAFT, row, null, QuotePaths.editor(row.id()))))
                .toList();
    }

    /** Those of before today come first. */
    private List<Placed> actions() {
        var today = Zones.today(clock);
        return files.due(MOST).stream()
                .map(action -> new Placed(
                        action.on().isBefore(today) ? Lane.NOW : Lane.TODAY,
                        action.employer(),
                        new DeskItem(
                                Kind.ACTION,
                                action.employerName(),
                                action.what(),
                                action.on().atStartOfDay(Zones.AMSTERDAM).toInstant(),
                                SalesPaths.customer(action.employer()))))
                .toList();
    }

    private static DeskItem quote(Kind kind, QuoteRow row, @Nullable Instant due, String path) {
        return new DeskItem(kind, row.employerName(), row.packageName(), due, path);
    }

    private List<Placed> signed() {
        var midnight = Zones.today(clock).atStartOfDay(Zones.AMSTERDAM).toInstant();
        var rows = orders.confirmedSince(midnight, MOST);
        var names =
                employers.rows(rows.stream().map(OrderRow::employer).distinct().toList());
        return rows.stream()
                .map(row -> new Placed(
                        Lane.TODAY,
                        row.employer(),
                        new DeskItem(
                                Kind.SIGNED,
                                Objects.requireNonNull(names.get(row.employer()))
                                        .name(),
                                row.packageName(),
                                null,
                                "bestellingen/" + row.id())))
                .toList();
    }
}
