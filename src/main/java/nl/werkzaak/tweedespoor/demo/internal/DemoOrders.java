package nl.werkzaak.tweedespoor.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.agreement.AuthorityChecks;
import nl.werkzaak.tweedespoor.agreement.Signature;
import nl.werkzaak.tweedespoor.agreement.Signing;
import nl.werkzaak.tweedespoor.document.DocumentPages;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.order.OrderPlacement;
import nl.werkzaak.tweedespoor.order.Recaps;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Orders and signs as an employer does in the wizard and on the signing page. */
@Component
@Profile("demo")
class DemoOrders {
    private static final int LAST_STEP = 4;

    private final OrderDesk desk;
    private final OrderDrafts drafts;
    private final Recaps recaps;
    private final OrderPlacement placement;
    private final AuthorityChecks authority;
    private final Signing signing;
    private final Trajectories trajectories;
    private final Agreements agreements;
    private final DocumentPages pages;
    private final CurrentActor actor;
    private final DemoPost post;

    DemoOrders(
            OrderDesk desk,
            OrderDrafts drafts,
            Recaps recaps,
            OrderPlacement placement,
            AuthorityChecks authority,
            Signing signing,
            Trajectories trajectories,
            Agreements agreements,
            DocumentPages pages,
            CurrentActor actor,
            DemoPost post) {
        this.desk = desk;
        this.drafts = drafts;
        this.recaps = recaps;
        this.placement = placement;
        this.authority = authority;
        this.signing = signing;
        this.trajectories = trajectories;
        this.agreements = agreements;
        this.pages = pages;
        this.actor = actor;
        this.post = post;
    }

    OrderId place(DemoCase demo, LocalDate start) {
        return actor.runAs(demo.employer().actor(), () -> {
            var draft = drafts.create(form(demo, start)).id();
            recaps.recap(draft);
            return placement.place(draft);
        });
    }

    /** Sales looks the signer up, the employer types the code from the mail; the trajectory exists. */
    TrajectoryId conclude(DemoCase demo, OrderId order, Actor sales) {
        var signer = demo.employer();
        actor.runAs(
                sales, () -> authority.confirm(signer.employer(), signer.actor().id()));
        return actor.runAs(signer.actor(), () -> {
            pages.read(Objects.requireNonNull(agreements.ofOrder(order).document()));
            signing.sendCode(order);
            signing.sign(order, new Signature(signer.actor().name(), true, post.code(signer.email())));
            return trajectories.ofOrder(order).orElseThrow().id();
        });
    }

    private OrderForm form(DemoCase demo, LocalDate start) {
        var offer = desk.offers().stream()
                .filter(each -> each.code().equals(demo.packageCode()))
                .findFirst()
                .orElseThrow();
        var who = new OrderForm.Who(
                demo.employer().employer().value(),
                null,
                demo.initials(),
                demo.lastName(),
                demo.reference(),
                demo.job(),
                start.minusWeeks(demo.sickWeeks()),
                List.of());
        return new OrderForm(LAST_STEP, who, offer.version().value(), List.of(), start);
    }
}
