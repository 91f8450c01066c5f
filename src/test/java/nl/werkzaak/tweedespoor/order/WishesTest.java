package nl.werkzaak.tweedespoor.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A wish for a place and a language goes from the draft to the seat and to the order. */
@PortalTest
class WishesTest {
    private static final Wishes TIEL = new Wishes(Place.of("Tiel"), "nl");

    @Autowired
    private OrderPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private Recaps recaps;

    @Autowired
    private OrderPlacement placement;

    @Autowired
    private Orders orders;

    @Autowired
    private Capacity capacity;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    private Member member;

    @BeforeEach
    void logIn() {
        made.needCoach();
        member = employers.fresh();
        login.as(member.user());
    }

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    @Test
    void holdsASeatWithACoachWhoSuits() {
        var draft = drafts.create(made.answers(member).withWishes("Tiel", "nl")).id();
        recaps.recap(draft);
        var hold = held(draft);
        assertThat(capacity.hold(hold).wishes()).isEqualTo(TIEL);
        recaps.recap(draft);
        assertThat(held(draft)).as("looking again keeps the seat").isEqualTo(hold);
        assertThat(orders.wishes(placement.place(draft))).isEqualTo(TIEL);
    }

    @Test
    void holdsAnotherSeatWhenTheWishesChange() {
        var draft = drafts.create(made.answers(member)).id();
        recaps.recap(draft);
        var first = held(draft);
        assertThat(capacity.hold(first).wishes()).isEqualTo(Wishes.NONE);
        var open = drafts.load(draft);
        drafts.save(open, open.form().withWishes("Tiel", ""));
        recaps.recap(draft);
        assertThat(held(draft)).isNotEqualTo(first);
        assertThat(capacity.hold(held(draft)).wishes()).isEqualTo(new Wishes(Place.of("Tiel"), null));
        assertThat(capacity.hold(first).status()).isEqualTo(HoldStatus.RELEASED);
    }

    @Test
    void offersNoStartThatNobodyCanGive() {
        var form = made.answers(member);
        assertThat(desk.freeStarts(form.withWishes("Tiel", "nl"))).isNotEmpty();
        assertThat(desk.freeStarts(form.withWishes("Nergenshuizen", "nl"))).isEmpty();
        assertThat(desk.freeStarts(form.withWishes("Tiel", "ti"))).isEmpty();
        assertThat(desk.checkStart(form.withWishes("Nergenshuizen", "nl"))).containsKey("start");
    }

    @Test
    void readsADraftFromBeforeThereWereWishes() {
        var old = """
                {"step":2,"who":{"employer":null,"branch":null,"initials":"A.","lastName":"Oud","reference":"P-1",
                "jobTitle":"","firstSickDay":"2026-03-02","recovered":[]},"packageVersion":null,"addOns":[],
                "start":null,"quote":null}
                """;
        var form = OrderDrafts.parse(old);
        assertThat(form.wishes()).isEqualTo(Wishes.NONE);
        assertThat(form.who().firstSickDay()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(form.place()).isNull();
        assertThat(OrderDrafts.parse(OrderDrafts.write(form.withWishes("", "nl")))
                        .wishes())
                .isEqualTo(new Wishes(null, "nl"));
    }

    @Test
    void mergesWishesOfTwoWindows() {
        var open = drafts.create(made.answers(member));
        drafts.save(open, open.form().withWishes("Tiel", "nl"));
        var merged = drafts.save(open, open.form().withStep(1));
        assertThat(merged.form().wishes()).isEqualTo(TIEL);
        assertThat(merged.foreign()).isEqualTo(List.of("place", "language"));
    }

    private HoldId held(DraftId draft) {
        return new HoldId(jdbc.sql("SELECT hold_id FROM customer_order WHERE draft_id = ?")
                .param(draft.value())
                .query(UUID.class)
                .single());
    }
}
