package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/**
 * A page of text from the message bundles: sections {@code <prefix>.1} and on, each with a title, paragraphs
 * {@code .p1}, {@code .p2}, … and a list {@code .i1}, {@code .i2}, …
 */
abstract class StatementPage extends NarrowPage implements HasDynamicTitle {

    private final String prefix;
    private final Texts texts;

    StatementPage(String prefix, Texts texts) {
        this.prefix = prefix;
        this.texts = texts;
        addClassName("statement");
        add(new PageHeader(getTranslation(prefix + ".title"), getTranslation(prefix + ".why")));
        for (int number = 1; has(prefix + "." + number + ".title"); number++) {
            add(section(prefix + "." + number));
        }
        Paragraph version = new Paragraph(getTranslation(prefix + ".version"));
        version.addClassName("fine-print");
        add(version);
    }

    private Section section(String key) {
        Section section = new Section(new H2(getTranslation(key + ".title")));
        for (int number = 1; has(key + ".p" + number); number++) {
            section.add(new Paragraph(getTranslation(key + ".p" + number)));
        }
        if (has(key + ".i1")) {
            UnorderedList list = new UnorderedList();
            for (int number = 1; has(key + ".i" + number); number++) {
                list.add(new ListItem(getTranslation(key + ".i" + number)));
            }
            section.add(list);
        }
        return section;
    }

    private boolean has(String key) {
        return texts.has(getLocale(), key);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(prefix + ".tab");
    }
}
