package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.werkzaak.tweedespoor.document.UploadCheck;
import nl.werkzaak.tweedespoor.document.Verification;
import nl.werkzaak.tweedespoor.shell.FileField;
import nl.werkzaak.tweedespoor.shell.MemoryUpload;
import nl.werkzaak.tweedespoor.shell.MemoryUpload.Arrived;
import nl.werkzaak.tweedespoor.shell.MemoryUpload.Outcome;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.site.CheckLimit;

/** Whether a paper is ours and unchanged; for everybody who holds one, without an account. */
@Route("controle")
@AnonymousAllowed
class VerifyView extends NarrowPage implements HasDynamicTitle {
    private final transient Verification verification;
    private final FileField file;
    private final FileAnswerPanel answer = new FileAnswerPanel();

    VerifyView(Verification verification, CheckLimit limit) {
        this.verification = verification;
        int largest = (int) UploadCheck.LARGEST;
        file = new FileField(getTranslation("site.verify.file"), "site.verify.file", largest, "application/pdf", ".pdf")
                .inMemory(new MemoryUpload(largest, limit::mayCheck, limit::visitor, this::check));
        add(
                new PageHeader(getTranslation("site.verify.title"), getTranslation("site.verify.why")),
                section("site.verify.byFile", file, answer),
                section("site.verify.byNumber", new NumberCheck(verification, limit)),
                kept());
    }

    private Section section(String key, com.vaadin.flow.component.Component... parts) {
        var section = new Section(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".why")));
        section.addClassNames("card", "stack");
        section.add(parts);
        return section;
    }

    private Paragraph kept() {
        var kept = new Paragraph(getTranslation("site.verify.kept"));
        kept.addClassName("fine-print");
        return kept;
    }

    /** Runs where the file came in; only what it answers touches the page. */
    Command check(Arrived arrived) {
        if (arrived.outcome() != Outcome.WHOLE) {
            return () -> refuse(arrived.outcome());
        }
        var result = verification.file(arrived.bytes());
        return () -> {
            file.setInvalid(false);
            file.clear();
            answer.show(result);
        };
    }

    private void refuse(Outcome outcome) {
        answer.removeAll();
        file.clear();
        file.setErrorMessage(getTranslation("site.verify.refusal." + outcome));
        file.setInvalid(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.verify.tab");
    }
}
