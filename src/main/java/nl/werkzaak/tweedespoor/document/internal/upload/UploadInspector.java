package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.werkzaak.tweedespoor.shared.Refusal;

/**
 * Finds out what an upload really is, and turns a picture into a page. Two at a time, so that their memory is bounded;
 * each for a limited time, so that none holds up a worker.
 */
public final class UploadInspector {
    private static final int AT_ONCE = 2;
    private static final String TITLE = "Document op foto";
    private static final String ALT = "Foto of scan van een document. De tekst op de foto kan niet worden voorgelezen.";
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("upload-check-", 1).factory());

    private final Duration work;
    private final Duration patience;

    /**
     * Sets its limits.
     *
     * @param work what one file may take
     * @param patience how long its sender waits, the files before it included
     */
    public UploadInspector(Duration work, Duration patience) {
        this.work = work;
        this.patience = patience;
    }

    /** A quiet PDF: the upload itself, or the page that was made of it. */
    public record Inspected(UploadFile file, int pages) {}

    /** @throws Refusal for what may not come in */
    public Inspected inspect(UploadFile file) throws IOException {
        var answer = new CompletableFuture<Inspected>();
        var task = WORKERS.submit(() -> answer(answer, file));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return abandoned(answer, task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return abandoned(answer, task);
        } catch (ExecutionException e) {
            throw reason(e.getCause());
        }
    }

    private void answer(CompletableFuture<Inspected> answer, UploadFile file) {
        try {
            var made = looked(file, Deadline.in(work));
            if (!answer.complete(made) && made.file() != file) {
                made.file().close(); // nobody waits for it any more
            }
        } catch (Throwable failure) {
            answer.completeExceptionally(failure);
        }
    }

    private static Inspected abandoned(CompletableFuture<Inspected> answer, Future<?> task) {
        if (answer.completeExceptionally(tooMuchWork())) {
            task.cancel(true);
        }
        try {
            return answer.join(); // there after all, if it came at the last moment
        } catch (CompletionException e) {
            throw tooMuchWork();
        }
    }

    private static RuntimeException reason(Throwable cause) throws IOException {
        return switch (cause) {
            case Refusal refusal -> refusal;
            case Deadline.Passed passed -> tooMuchWork();
            case StackOverflowError deep -> new Refusal("document.upload.unreadable");
            case IOException failure -> throw failure;
            default -> new IllegalStateException("An upload could not be checked", cause);
        };
    }

    private static Refusal tooMuchWork() {
        return new Refusal("document.upload.too-much-work");
    }

    private static Inspected looked(UploadFile file, Deadline deadline) throws IOException {
        var beginning = file.beginning(FileType.BEGINNING);
        var type = FileType.of(beginning);
        switch (type) {
            case PDF, JPEG, PNG -> SecondFace.refuse(file, type, beginning);
            case HEIC -> throw new Refusal("document.upload.heic");
            case OTHER_IMAGE -> throw new Refusal("document.upload.other-image");
            case OFFICE -> throw new Refusal("document.upload.office");
            case ARCHIVE -> throw new Refusal("document.upload.archive");
            case PAGE -> throw new Refusal("document.upload.page");
            case OTHER -> throw new Refusal("document.upload.not-pdf");
        }
        if (type == FileType.PDF) {
            if (!startsAsPdf(beginning)) {
                throw new Refusal("document.upload.mixed");
            }
            return new Inspected(file, PdfInspector.pages(file, deadline));
        }
        var picture = Picture.read(file, type, beginning, deadline);
        return new Inspected(UploadFile.written(path -> PicturePage.write(picture, TITLE, ALT, path)), 1);
    }

    /** At the very start: a file that begins as something else could be opened as something else. */
    private static boolean startsAsPdf(byte[] beginning) {
        return beginning.length > 4
                && beginning[0] == '%'
                && beginning[1] == 'P'
                && beginning[2] == 'D'
                && beginning[3] == 'F'
                && beginning[4] == '-';
    }
}
