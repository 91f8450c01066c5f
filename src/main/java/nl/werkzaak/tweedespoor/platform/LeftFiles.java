package nl.werkzaak.tweedespoor.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.werkzaak.tweedespoor.shared.PassingFiles;
import org.springframework.stereotype.Component;

/** What lay unencrypted when a process was killed is gone before anybody sends a file again. */
@Component
class LeftFiles implements BeforeOpening {
    @Override
    public void prepare() {
        try {
            PassingFiles.tidyUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
