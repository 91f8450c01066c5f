package nl.werkzaak.tweedespoor.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.waiting.DraftFollowing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The wizard's drafts: what was typed, merged when two windows fill in the same order. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES')")
public class OrderDrafts {
    static final String KIND = "ORDER";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Drafts drafts;
    private final DraftFollowing waiting;

    OrderDrafts(Drafts drafts, DraftFollowing waiting) {
        this.drafts = drafts;
        this.waiting = waiting;
    }

    /** A draft with its form; {@code foreign} names the answers that another window changed and that were taken over. */
    public record Draft(DraftId id, long version, OrderForm form, List<String> foreign, List<String> both) {}

    @Transactional
    public Draft create(OrderForm form) {
        return read(drafts.create(KIND, write(form)));
    }

    public Draft load(DraftId id) {
        return read(drafts.load(id, KIND));
    }

    public List<DraftRow> mine() {
        return drafts.mine(KIND);
    }

    /** Throws it away; what waited for a seat with it waits no longer. */
    @Transactional
    public void discard(DraftId id) {
        if (drafts.delete(id)) {
            waiting.leave(id);
        }
    }

    /** Saves {@code mine}; answers changed by another window since {@code base} are kept and named. */
    @Transactional
    public Draft save(Draft base, OrderForm mine) {
        var saved = store(base, mine);
        if (!saved.form().asksTheSameAs(base.form())) {
            waiting.follow(base.id());
        }
        return saved;
    }

    private Draft store(Draft base, OrderForm mine) {
        try {
            return read(drafts.save(base.id(), KIND, base.version(), write(mine)));
        } catch (DraftConflict conflict) {
            var theirs = read(conflict.theirs());
            var merged = Merge.of(fields(base.form()), fields(theirs.form()), fields(mine));
            var form = JSON.convertValue(merged.result(), OrderForm.class);
            var saved = read(drafts.save(base.id(), KIND, theirs.version(), write(form)));
            return new Draft(saved.id(), saved.version(), saved.form(), merged.foreign(), merged.both());
        }
    }

    static OrderForm parse(String content) {
        return JSON.readValue(content, OrderForm.class);
    }

    private static Draft read(DraftRow row) {
        return new Draft(row.id(), row.version(), parse(row.content()), List.of(), List.of());
    }

    static String write(OrderForm form) {
        return JSON.writeValueAsString(form.guarded());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(OrderForm form) {
        return JSON.convertValue(form, LinkedHashMap.class);
    }

    /** Three-way merge: what only they changed is theirs, what both changed stays mine and is named. */
    record Merge(Map<String, Object> result, List<String> foreign, List<String> both) {
        static Merge of(Map<String, Object> base, Map<String, Object> theirs, Map<String, Object> mine) {
            var merge = new Merge(new LinkedHashMap<>(mine), new ArrayList<>(), new ArrayList<>());
            merge.level(base, theirs, mine, merge.result());
            return merge;
        }

        @SuppressWarnings("unchecked")
        private void level(
                Map<String, Object> base,
                Map<String, Object> theirs,
                Map<String, Object> mine,
                Map<String, Object> into) {
            for (var key : mine.keySet()) {
                if (key.equals("step") || Objects.equals(theirs.get(key), base.get(key))) {
                    continue;
                }
                if (mine.get(key) instanceof Map<?, ?> inner) {
                    var nested = new LinkedHashMap<>((Map<String, Object>) inner);
                    into.put(key, nested);
                    level(
                            (Map<String, Object>) base.get(key),
                            (Map<String, Object>) theirs.get(key),
                            (Map<String, Object>) inner,
                            nested);
                } else if (Objects.equals(mine.get(key), base.get(key))) {
                    into.put(key, theirs.get(key));
                    foreign.add(key);
                } else if (!Objects.equals(mine.get(key), theirs.get(key))) {
                    both.add(key);
                }
            }
        }
    }
}
