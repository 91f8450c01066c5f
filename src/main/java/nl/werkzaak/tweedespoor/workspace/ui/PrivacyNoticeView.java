package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.employer.PrivacyNotices;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** What happens with the employee's data; the first page after the first login, and to be found again later. */
@Route("mijn-traject/gegevens")
@RolesAllowed("EMPLOYEE")
class PrivacyNoticeView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PrivacyNotices notices;

    PrivacyNoticeView(PrivacyNotices notices) {
        this.notices = notices;
        addClassName("statement");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("notice.why")));
        for (var part : notices.show(getLocale())) {
            var section = new Section(new H2(part.title()));
            part.paragraphs().forEach(words -> section.add(new Paragraph(words)));
            add(section);
        }
        var version = new Paragraph(getTranslation("notice.version", PrivacyNotices.VERSION));
        version.addClassName("fine-print");
        var onwards = new Anchor("mijn-traject", getTranslation("notice.onwards"));
        onwards.addClassName("button-primary");
        add(version, onwards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.title");
    }
}
