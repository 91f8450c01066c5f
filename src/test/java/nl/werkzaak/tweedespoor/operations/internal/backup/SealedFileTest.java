package nl.werkzaak.tweedespoor.operations.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.werkzaak.tweedespoor.operations.internal.OperationFailure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The envelope of a backup: opens with its key only, and only as a whole. */
class SealedFileTest {
    private static final BackupKey KEY = BackupKey.of("correct horse battery staple");
    private static byte[] clear = new byte[0];
    private static byte[] sealed = new byte[0];

    @BeforeAll
    static void seal() throws IOException {
        clear = "Een regel die vaak terugkomt. ".repeat(6000).getBytes(StandardCharsets.UTF_8);
        sealed = sealed(clear);
    }

    @Test
    void givesBackWhatWasPutIn() throws IOException {
        assertThat(open(sealed, KEY)).isEqualTo(clear);
        assertThat(open(sealed(new byte[0]), KEY)).isEmpty();
        assertThat(open(sealed(new byte[Sealing.FRAME]), KEY)).hasSize(Sealing.FRAME);
    }

    @Test
    void tellsAWrongKeyFromADamagedFile() {
        assertRefused(sealed, BackupKey.of("another passphrase of length"), "This key does not open the backup");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 100, 100_000})
    void refusesAFileThatIsCutOff(int behindHeader) {
        assertRefused(Arrays.copyOf(sealed, Sealing.HEADER + behindHeader), KEY, "cut off or was changed");
    }

    /** Whole frames are missing, so that nothing but the mark of the last one tells it. */
    @Test
    void refusesAFileThatIsCutOffBetweenFrames() {
        var firstFrame = Sealing.HEADER + Integer.BYTES + Sealing.FRAME + Sealing.TAG;
        assertRefused(Arrays.copyOf(sealed, firstFrame), KEY, "cut off or was changed");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 90_000})
    void refusesAChangedByte(int behindHeader) {
        var changed = sealed.clone();
        changed[Sealing.HEADER + behindHeader] ^= 1;
        assertRefused(changed, KEY, "cut off or was changed");
    }

    @Test
    void refusesWhatIsNoBackup() {
        assertRefused("PK a ZIP file and nothing else, long enough for a header".getBytes(), KEY, "no backup");
        assertRefused(new byte[0], KEY, "no backup");
    }

    @Test
    void refusesALaterFormat() {
        var later = sealed.clone();
        later[Sealing.MAGIC.length] = 9;
        assertRefused(later, KEY, "format 9");
    }

    @Test
    void refusesAShortKey() {
        assertThatExceptionOfType(OperationFailure.class)
                .isThrownBy(() -> BackupKey.of("fifteen letters"))
                .withMessageContaining("at least 16 characters");
    }

    private static void assertRefused(byte[] file, BackupKey key, String why) {
        assertThatExceptionOfType(OperationFailure.class)
                .isThrownBy(() -> open(file, key))
                .withMessageContaining(why);
    }

    private static byte[] open(byte[] file, BackupKey key) throws IOException {
        try (var in = new SealedInput(new ByteArrayInputStream(file), key)) {
            return in.readAllBytes();
        }
    }

    private static byte[] sealed(byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new SealedOutput(file, KEY)) {
            out.write(content);
        }
        return file.toByteArray();
    }
}
