package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.Composite;
import nl.werkzaak.tweedespoor.order.OrderStatus;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** An order's status, with the same word and shape everywhere. */
class OrderBadge extends Composite<StatusBadge> {
    private final OrderStatus status;

    OrderBadge(OrderStatus status) {
        this.status = status;
    }

    @Override
    protected StatusBadge initContent() {
        return new StatusBadge(
                getTranslation(status.key()),
                switch (status) {
                    case DRAFT -> Tone.NEXT;
                    case PLACED -> Tone.WAITING;
                    case CONFIRMED -> Tone.DONE;
                    case EXPIRED -> Tone.LATE;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }
}
