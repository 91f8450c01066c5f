package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.werkzaak.tweedespoor.order.QuotedSeat;
import nl.werkzaak.tweedespoor.shell.Notice;

/** Says on the recap that the seat is taken only now, when the order comes from a quote that held none. */
final class SeatNotice {
    private SeatNotice() {}

    static Optional<Notice> of(Wizard wizard) {
        var until = wizard.recap().map(recap -> recap.heldUntil());
        return wizard.desk()
                .quotedSeat(wizard.form())
                .filter(QuotedSeat::none)
                .flatMap(seat -> until)
                .map(moment -> Notice.info(UI.getCurrent().getTranslation("order.quote.seatNow", moment)));
    }
}
