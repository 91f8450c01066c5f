package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.agreement.AgreementRow;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.report.ReportStatus;
import nl.werkzaak.tweedespoor.report.ReviewAnswer;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.workspace.TrajectoryPage;
import org.jspecify.annotations.Nullable;

/** The papers of a trajectory, as far as the reader may see them. */
class DocumentList extends Card {
    private final Downloads downloads;
    private final transient Function<ReportRow, Optional<Component>> more;
    private final UnorderedList list = new UnorderedList();

    DocumentList(TrajectoryPage page, Downloads downloads, Function<ReportRow, Optional<Component>> more) {
        this.downloads = downloads;
        this.more = more;
        addClassName("documents");
        add(new H2(getTranslation("workspace.documents")));
        list.addClassName("document-list");
        var agreement = page.agreement();
        if (agreement != null) {
            agreement(agreement);
        }
        page.reports().stream()
                .filter(report -> report.status() != ReportStatus.DRAFT)
                .forEach(this::report);
        add(list.getChildren().findAny().isPresent() ? list : nothing());
    }

    private void agreement(AgreementRow agreement) {
        var title = getTranslation("workspace.agreement", agreement.number());
        var signed = agreement.signedAt();
        var facts = signed == null ? "" : day(LocalDate.ofInstant(signed, Zones.AMSTERDAM));
        var document = agreement.document();
        item(title, facts, null, document == null ? null : downloads.actions(document, title), null);
    }

    private void report(ReportRow report) {
        var until = report.until();
        var title = until == null
                ? getTranslation("workspace.report")
                : getTranslation(report.kind().titleKey(), day(until));
        var seen = report.seenOn();
        var facts = report.answer() == ReviewAnswer.NONE
                ? getTranslation("workspace.report.unanswered")
                : seen == null ? "" : getTranslation("workspace.report.seen", day(seen));
        var document = report.document();
        var ways = document == null ? null : downloads.actions(report, document, title);
        var words = item(title, facts, Badges.of(report.status()), ways, report.summary());
        more.apply(report).ifPresent(words::add);
        if (report.seenRemark() != null && report.answer() != ReviewAnswer.TOLD_COACH) {
            words.add(Notice.info(report.seenRemark())
                    .title(getTranslation("workspace.report.remark." + report.answer())));
        }
    }

    private Div item(
            String title, String facts, @Nullable Component badge, @Nullable Component ways, @Nullable String summary) {
        var name = new Span(title);
        name.addClassName("document-name");
        var more = new Span(facts);
        more.addClassName("muted");
        var head = new Div(name);
        head.addClassName("document-head");
        if (badge != null) {
            head.add(badge);
        }
        var words = new Div(head, more);
        words.addClassName("document-words");
        if (summary != null && !summary.isBlank()) {
            words.add(new Paragraph(summary));
        }
        var item = new ListItem(words);
        if (ways != null) {
            item.add(ways);
        }
        list.add(item);
        return words;
    }

    private Component nothing() {
        var text = new Paragraph(getTranslation("workspace.documents.empty"));
        text.addClassName("muted");
        return text;
    }

    private String day(LocalDate day) {
        return Formats.date(day, getLocale());
    }
}
