package nl.werkzaak.tweedespoor.order.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderDrafts.Draft;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.order.Recap;
import nl.werkzaak.tweedespoor.shared.DraftId;
import org.jspecify.annotations.Nullable;

/** What the open wizard knows: the answers so far, stored at each change, and the recap while a seat is held. */
class Wizard {
    private final OrderDrafts drafts;
    private final OrderDesk desk;
    private final List<Runnable> changeListeners = new ArrayList<>();
    private Consumer<Draft> mergeListener = draft -> {};
    private Draft draft;
    private OrderForm form;
    /** Saving failed: the next change saves all that was answered since. */
    private boolean unsaved;

    private @Nullable Recap recap;
    private @Nullable LocalDate heldStart;
    private @Nullable List<PackageOffer> offers;

    Wizard(OrderDrafts drafts, OrderDesk desk, Draft draft, @Nullable LocalDate heldStart) {
        this.heldStart = heldStart;
        this.drafts = drafts;
        this.desk = desk;
        this.draft = draft;
        this.form = draft.form();
    }

    DraftId id() {
        return draft.id();
    }

    OrderForm form() {
        return form;
    }

    OrderDesk desk() {
        return desk;
    }

    void onChange(Runnable listener) {
        changeListeners.add(listener);
    }

    /** Told when another window had changed the same draft. */
    void onMerge(Consumer<Draft> listener) {
        mergeListener = listener;
    }

    void change(UnaryOperator<OrderForm> answer) {
        var next = answer.apply(form);
        if (next.equals(form) && !unsaved) {
            return;
        }
        form = next;
        unsaved = true;
        draft = drafts.save(draft, form);
        unsaved = false;
        if (!draft.foreign().isEmpty() || !draft.both().isEmpty()) {
            form = draft.form();
            mergeListener.accept(draft);
        }
        changeListeners.forEach(Runnable::run);
    }

    Optional<Recap> recap() {
        return Optional.ofNullable(recap);
    }

    void recap(@Nullable Recap next) {
        recap = next;
        heldStart = next == null ? null : form.start();
        changeListeners.forEach(Runnable::run);
    }

    /** The week that this draft holds itself, which others see as taken. */
    boolean holds(@Nullable LocalDate start) {
        return start != null && start.equals(heldStart);
    }

    List<PackageOffer> offers() {
        var known = offers;
        if (known == null) {
            known = desk.offers(form);
            offers = known;
        }
        return known;
    }

    Optional<PackageOffer> offer() {
        return offer(form.packageVersion());
    }

    Optional<PackageOffer> offer(@Nullable UUID version) {
        return offers().stream()
                .filter(o -> o.version().value().equals(version))
                .findFirst();
    }
}
