package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import nl.werkzaak.tweedespoor.approval.ApprovalPaths;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.approval.ApprovalStatus;
import nl.werkzaak.tweedespoor.shell.Notice;

/** How it stands with the question to a second person, with the way to it. */
final class QuestionNotice {
    private QuestionNotice() {}

    static Component of(ApprovalRow asked) {
        var ui = UI.getCurrent();
        var link = new Anchor(ApprovalPaths.one(asked.id()), ui.getTranslation("catalog.asked.open"));
        var word = asked.word();
        var text = asked.status() == ApprovalStatus.REFUSED && word != null
                ? ui.getTranslation("catalog.asked.REFUSED", word)
                : ui.getTranslation("catalog.asked." + asked.status(), asked.askedByName());
        var notice = asked.status() == ApprovalStatus.REFUSED ? Notice.error(text) : Notice.info(text);
        return notice.with(link);
    }
}
