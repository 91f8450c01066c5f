package nl.werkzaak.tweedespoor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassingFilesTest {
    @TempDir
    Path root;

    @Test
    void deletesWhatAProcessLeftBehindAndNothingOfOneThatWorks() throws Exception {
        var killed = new PassingFiles(root);
        var left = Files.createTempFile(killed.folder(), "upload", ".part");
        var working = new PassingFiles(root);
        var needed = Files.createTempFile(working.folder(), "upload", ".part");
        assertThat(left).exists();

        killed.leave();
        var next = new PassingFiles(root);
        assertThat(next.folder()).isDirectory();
        assertThat(left).doesNotExist();
        assertThat(left.getParent()).doesNotExist();
        assertThat(needed).exists();
        working.leave();
        next.leave();
    }

    /** The lock is the computer's: it ends with the process, however that ends. */
    @Test
    void deletesWhatAnotherProcessLeftWhenItWasKilled() throws Exception {
        var folder = Files.createDirectories(root.resolve("process1"));
        var left = Files.writeString(folder.resolve("upload1.part"), "verslag");
        Files.createFile(folder.resolve("in-use"));
        var next = new PassingFiles(root);
        next.folder();
        assertThat(left).doesNotExist();
        next.leave();
    }

    @Test
    void makesItsFolderAnewWhenSomebodyTidiedUp() throws Exception {
        var files = new PassingFiles(root);
        var first = files.folder();
        Files.delete(first.resolve("in-use"));
        Files.delete(first);
        assertThat(Files.createTempFile(files.folder(), "upload", ".part")).exists();
        files.leave();
    }
}
