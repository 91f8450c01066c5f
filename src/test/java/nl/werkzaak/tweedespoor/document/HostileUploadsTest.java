package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.internal.scan.VirusScanner;
import nl.werkzaak.tweedespoor.document.internal.seal.EarlierSeals;
import nl.werkzaak.tweedespoor.platform.MessageBundles;
import nl.werkzaak.tweedespoor.shared.PassingFiles;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: a refusal at the field that a person understands, in bounded time and memory, and no file left. */
class HostileUploadsTest {
    private final UploadCheck check = new UploadCheck(VirusScanner.none(), EarlierSeals.none(), null);
    private final Texts texts = new MessageBundles();

    static Stream<HostileUploads.Hostile> all() {
        return HostileUploads.all().stream();
    }

    /** The time is a guard against standing still, far above what the slowest takes. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @Timeout(60)
    void refusesWithItsReasonAtTheField(HostileUploads.Hostile hostile) {
        var bytes = hostile.bytes().get();

        assertThatThrownBy(() -> check.check(new ByteArrayInputStream(bytes), "file"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("document.upload." + hostile.reason());
                    assertThat(refusal.field()).contains("file");
                    for (var language : new java.util.Locale[] {Texts.DUTCH, Texts.ENGLISH}) {
                        assertThat(texts.get(language, refusal.key(), refusal.args()))
                                .doesNotContain("document.upload", "{0}")
                                .hasSizeBetween(40, 220)
                                .endsWith(".");
                    }
                });
    }

    @Test
    void knowsMoreThanFortyOfThem() {
        assertThat(HostileUploads.all()).hasSizeGreaterThan(60);
        assertThat(HostileUploads.all().stream().map(HostileUploads.Hostile::what))
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesNoFileBehind() throws Exception {
        var before = leftovers();
        all().filter(hostile -> !hostile.what().contains("MB")).forEach(hostile -> assertThatThrownBy(() ->
                        check.check(new ByteArrayInputStream(hostile.bytes().get()), "file"))
                .isInstanceOf(Refusal.class));
        check.check(new ByteArrayInputStream(ActivePdfs.pdf(document -> {})), "file")
                .close();
        check.check(new ByteArrayInputStream(HostileFiles.picture("png")), "file")
                .close();
        assertThat(leftovers()).isEqualTo(before);
    }

    private static Path folder() throws IOException {
        var probe = PassingFiles.create("probe");
        Files.delete(probe);
        return probe.getParent();
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(f -> f.getFileName().toString().matches("upload.*\\.part"))
                    .count();
        }
    }
}
