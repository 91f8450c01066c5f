package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Issue;
import nl.werkzaak.tweedespoor.document.IssueStatus;
import nl.werkzaak.tweedespoor.document.SealReport;
import nl.werkzaak.tweedespoor.document.SealReport.By;
import nl.werkzaak.tweedespoor.document.SealReport.State;
import nl.werkzaak.tweedespoor.document.Verification.FileAnswer;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Notice;
import org.jspecify.annotations.Nullable;

/** What a checked file turned out to be: the answer first, then who signed and when, and nothing of what stands in it. */
class FileAnswerPanel extends Div {
    private static final String KEY = "site.verify.answer.";

    FileAnswerPanel() {
        addClassName("stack");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    void show(FileAnswer answer) {
        removeAll();
        add(verdict(answer));
        if (answer.test() && answer.report().state() == State.VALID) {
            add(Notice.warning(getTranslation(KEY + "test")));
        }
        if (!answer.issue().signers().isEmpty()) {
            add(new H3(getTranslation("site.verify.signers")), list(signers(answer.issue())));
        }
        var seals = seals(answer.report());
        if (!seals.isEmpty()) {
            var title = answer.report().state() == State.CHANGED ? "site.verify.sealsBefore" : "site.verify.seals";
            add(new H3(getTranslation(title)), list(seals));
        }
        getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true});");
    }

    private Notice verdict(FileAnswer answer) {
        var report = answer.report();
        if (report.state() != State.VALID) {
            var key = KEY + report.state();
            var text = getTranslation(report.change() == null ? key : key + "." + report.change());
            return Notice.error(text).title(getTranslation(key + ".title"));
        }
        var key = KEY + "VALID." + standing(answer);
        var isCurrent = answer.kind() == null || answer.issue().status() == IssueStatus.ISSUED;
        var notice = isCurrent ? Notice.success(getTranslation(key)) : Notice.warning(getTranslation(key));
        return notice.title(getTranslation(isCurrent ? KEY + "VALID.title" : key + ".title"));
    }

    private static String standing(FileAnswer answer) {
        if (answer.kind() == null) {
            return "NOT_KEPT";
        }
        var status = answer.issue().status();
        return status == IssueStatus.UNKNOWN ? "NOT_ISSUED" : status.name();
    }

    private List<String> signers(Issue issue) {
        return issue.signers().stream()
                .map(signer ->
                        getTranslation("site.verify.signer." + signer.role(), signer.name(), moment(signer.at())))
                .toList();
    }

    private List<String> seals(SealReport report) {
        return report.seals().stream()
                .filter(seal -> seal.intact() || seal.by() == By.OTHERS)
                .map(this::seal)
                .toList();
    }

    private String seal(SealReport.Set seal) {
        if (seal.by() == By.OTHERS) {
            return getTranslation("site.verify.seal.others");
        }
        var words = new ArrayList<String>();
        words.add(getTranslation("site.verify.seal", word(seal.name()), word(seal.reason()), moment(seal.time())));
        words.add(
                seal.stamped() == null
                        ? getTranslation("site.verify.seal.notStamped")
                        : getTranslation("site.verify.seal.stamped", moment(seal.stamped())));
        if (seal.by() == By.FORMER) {
            words.add(getTranslation("site.verify.seal.former"));
        }
        if (!seal.inTime()) {
            words.add(getTranslation("site.verify.seal.notInTime"));
        }
        return String.join(" ", words);
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(new Paragraph(line))));
        return list;
    }

    private static String word(@Nullable String text) {
        return text == null ? "–" : text;
    }

    private String moment(@Nullable Instant at) {
        return at == null
                ? "–"
                : DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss zzz '(Europe/Amsterdam)'", getLocale())
                        .format(at.atZone(Zones.AMSTERDAM));
    }
}
