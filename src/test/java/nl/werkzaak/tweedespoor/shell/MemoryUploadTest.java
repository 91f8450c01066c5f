package nl.werkzaak.tweedespoor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.werkzaak.tweedespoor.shell.MemoryUpload.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads no more than it may hold, whatever the browser says of the size. */
class MemoryUploadTest {
    private static final int LARGEST = 100_000;

    private final MemoryUpload upload =
            new MemoryUpload(LARGEST, request -> true, request -> "somebody", arrived -> () -> {});

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, LARGEST})
    void takesWhatFitsWhole(int size) {
        var bytes = new byte[size];
        java.util.Arrays.fill(bytes, (byte) 7);
        for (long announced : new long[] {-1, 0, size / 2, size}) {
            var arrived = upload.read(new ByteArrayInputStream(bytes), announced);
            assertThat(arrived.outcome()).isEqualTo(Outcome.WHOLE);
            assertThat(arrived.bytes()).isEqualTo(bytes);
        }
    }

    @Test
    void refusesWhatIsLargerAnnouncedOrNot() {
        var bytes = new byte[LARGEST + 1];
        for (long announced : new long[] {-1, 0, 10, LARGEST, LARGEST + 1L}) {
            assertThat(upload.read(new ByteArrayInputStream(bytes), announced).outcome())
                    .isEqualTo(Outcome.TOO_LARGE);
        }
    }

    /** Six places in all: who keeps sending slowly must leave some to others. */
    @Test
    void leavesPlacesToOtherVisitors() {
        assertThat(MemoryUpload.begin("slow")).isTrue();
        assertThat(MemoryUpload.begin("slow")).isTrue();
        assertThat(MemoryUpload.begin("slow")).isFalse();
        assertThat(MemoryUpload.begin("other")).isTrue();
        MemoryUpload.end("slow");
        assertThat(MemoryUpload.begin("slow")).isTrue();
        MemoryUpload.end("slow");
        MemoryUpload.end("slow");
        MemoryUpload.end("other");
    }

    @Test
    void tellsAFileThatStopsHalfway() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        };
        assertThat(upload.read(broken, 10).outcome()).isEqualTo(Outcome.BROKEN_OFF);
    }
}
