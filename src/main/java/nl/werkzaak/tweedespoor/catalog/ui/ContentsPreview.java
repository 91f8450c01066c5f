package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.catalog.AddOnRow;
import nl.werkzaak.tweedespoor.catalog.HourProfile;
import nl.werkzaak.tweedespoor.catalog.PackageContents;
import nl.werkzaak.tweedespoor.catalog.PackageContents.Line;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;

/** What an employer will read, with the hours that a coach's weeks will be booked for. */
class ContentsPreview extends Card {
    ContentsPreview(PackageContents contents, List<AddOnRow> addOns) {
        addClassName("form");
        add(
                new H2(getTranslation("catalog.version.preview", contents.name())),
                new Paragraph(contents.promise()),
                facts(contents, addOns),
                new H3(getTranslation("catalog.version.items")),
                list(contents.items()),
                new H3(getTranslation("catalog.version.atHand")),
                list(contents.atHand()));
    }

    private KeyValueList facts(PackageContents contents, List<AddOnRow> addOns) {
        var profile = HourProfile.of(
                contents.weeks(), contents.coachHours(), contents.intakeMinutes(), contents.closingMinutes());
        var minutes = profile.minutesPerWeek();
        var chosen = addOns.stream()
                .filter(addOn -> contents.addOns().contains(addOn.code()))
                .map(AddOnRow::name)
                .collect(Collectors.joining(", "));
        return new KeyValueList()
                .add(getTranslation("catalog.admin.weeks"), String.valueOf(contents.weeks()))
                .add(getTranslation("catalog.admin.hours"), String.valueOf(contents.coachHours()))
                .add(
                        getTranslation("catalog.version.profile"),
                        getTranslation(
                                "catalog.version.profileOf",
                                minutes.getFirst(),
                                minutes.get(minutes.size() / 2),
                                minutes.getLast()))
                .add(getTranslation("catalog.version.addOns"), chosen.isEmpty() ? "–" : chosen);
    }

    private static UnorderedList list(List<Line> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line.dutch())));
        return list;
    }
}
