package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.Notice;

/** What an order rests on: the employer's own wish, an accepted quote, or a call that sales had. */
@SpringComponent
class OrderBasis {
    private final OrderDesk desk;
    private final Employers employers;
    private final CurrentActor actor;

    OrderBasis(OrderDesk desk, Employers employers, CurrentActor actor) {
        this.desk = desk;
        this.employers = employers;
        this.actor = actor;
    }

    /** For whom this order can be; a quote and a call have settled that already. */
    List<EmployerRow> orderable(OrderForm form) {
        var settled = form.who().employer();
        if (settled != null && (onBehalf() || form.quote() != null)) {
            return List.of(employers.find(new EmployerId(settled)));
        }
        return employers.mine().stream()
                .filter(row -> employers.may(row.id(), Right.ORDER))
                .toList();
    }

    /** Says so above the form, when it is not the employer's own wish alone. */
    Optional<Notice> notice(OrderForm form) {
        var ui = UI.getCurrent();
        if (onBehalf()) {
            var name = orderable(form).stream().map(EmployerRow::name).collect(Collectors.joining(", "));
            return Optional.of(Notice.info(ui.getTranslation("order.behalf.filling", name)));
        }
        return desk.quotedSeat(form).map(seat -> {
            var filling = ui.getTranslation("order.quote.filling");
            return Notice.info(seat.none() ? filling + " " + ui.getTranslation("order.quote.seat." + seat) : filling);
        });
    }

    private boolean onBehalf() {
        return actor.require().is(Role.SALES);
    }
}
