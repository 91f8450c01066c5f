package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.UI;
import nl.werkzaak.tweedespoor.catalog.VersionStatus;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** The one way in which the status of a version looks. */
final class VersionBadge {
    private VersionBadge() {}

    static StatusBadge of(VersionStatus status) {
        var tone =
                switch (status) {
                    case DRAFT -> Tone.NEXT;
                    case PUBLISHED -> Tone.DONE;
                    case RETIRED -> Tone.NEUTRAL;
                };
        return new StatusBadge(UI.getCurrent().getTranslation("catalog.version.status." + status), tone);
    }
}
