package nl.werkzaak.tweedespoor.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.shell.internal.LabelLanes.Placed;
import nl.werkzaak.tweedespoor.shell.internal.LabelLanes.Wish;
import org.junit.jupiter.api.Test;

class LabelLanesTest {

    private static final double WIDTH = 1000;

    @Test
    void putsLabelsWithRoomInTheFirstLane() {
        List<Placed<String>> placed =
                LabelLanes.place(List.of(new Wish<>("one", 10, 100), new Wish<>("two", 400, 100)), WIDTH);

        assertThat(placed).allMatch(label -> label.lane() == 0).hasSize(2);
    }

    @Test
    void hangsALabelAtTheRightEdgeToTheLeft() {
        Placed<String> label =
                LabelLanes.place(List.of(new Wish<>("end", 980, 100)), WIDTH).getFirst();

        assertThat(label.to()).isEqualTo(980);
        assertThat(label.from()).isEqualTo(880);
    }

    @Test
    void coversNoTextAndCrossesNone() {
        Random random = new Random(104);
        for (int round = 0; round < 500; round++) {
            List<Wish<Integer>> wishes = IntStream.range(0, 13)
                    .mapToObj(index -> new Wish<>(index, random.nextDouble(WIDTH), 60 + random.nextDouble(180)))
                    .toList();

            List<Placed<Integer>> placed = LabelLanes.place(wishes, WIDTH);

            assertThat(placed).isNotEmpty().allSatisfy(label -> {
                assertThat(label.lane()).isLessThan(LabelLanes.MOST_LANES);
                assertThat(label.from()).isGreaterThanOrEqualTo(-180);
            });
            for (Placed<Integer> one : placed) {
                for (Placed<Integer> other : placed) {
                    if (one != other) {
                        assertThat(disturbs(one, other)).isFalse();
                    }
                }
            }
        }
    }

    /** Same lane and overlapping, or the longer leader goes through the text above its own. */
    private static boolean disturbs(Placed<?> one, Placed<?> other) {
        if (one.lane() == other.lane()) {
            return one.from() < other.to() && other.from() < one.to();
        }
        Placed<?> upper = one.lane() < other.lane() ? one : other;
        Placed<?> lower = upper == one ? other : one;
        return lower.x() > upper.from() + 1 && lower.x() < upper.to();
    }
}
