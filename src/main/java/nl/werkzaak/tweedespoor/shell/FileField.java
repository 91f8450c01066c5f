package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shared.FileNames;
import nl.werkzaak.tweedespoor.shared.PassingFiles;
import org.jspecify.annotations.Nullable;

/** Takes one file, with label, help and error like any other field; what it really is, the service finds out. */
public class FileField extends Composite<Div> implements ShowsError, HasLabel {
    private final Upload upload;
    private final FieldError error = new FieldError().spoken();
    private final Paragraph chosenText = new Paragraph();
    private final String label;
    private final String keys;
    private final int largest;
    private transient @Nullable File file;

    /** A file that has arrived. */
    public record Chosen(File file) {
        public InputStream open() throws IOException {
            return Files.newInputStream(file.toPath());
        }
    }

    /**
     * @param keys    where its texts begin: {@code help}, {@code choose}, {@code drop}, {@code chosen}, {@code
     *     tooLarge}, {@code onlyOne}, {@code failed}, {@code remove}
     * @param largest bytes
     * @param types   media types and name endings; without any everything can be chosen
     */
    public FileField(String label, String keys, int largest, String... types) {
        this.label = label;
        this.keys = keys;
        this.largest = largest;
        upload = new Upload((UploadHandler) this::receive);
        if (types.length > 0) {
            upload.setAcceptedFileTypes(types);
        }
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setUploadButton(new Button(text("choose")));
        upload.setDropLabel(new Span(text("drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> drop());
        var title = new Span(label);
        title.addClassName("field-label");
        title.setId("file-field-label");
        var help = new Paragraph(text("help"));
        help.addClassName("field-help");
        chosenText.setVisible(false);
        getContent().addClassName("file-field");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "file-field-label");
        getContent().add(title, help, upload, chosenText, error);
    }

    /** Lets the file be dealt with as soon as it has arrived, in place of keeping it on disk until it is asked for. */
    public FileField inMemory(MemoryUpload handler) {
        upload.setUploadHandler(handler);
        return this;
    }

    /** Ready for another file. */
    public void clear() {
        upload.clearFileList();
    }

    private String text(String part, Object... args) {
        return getTranslation(keys + "." + part, args);
    }

    public Optional<Chosen> chosen() {
        return Optional.ofNullable(file).map(Chosen::new);
    }

    /** Outside the page's turn: the bytes come as slowly as the sender's line. The browser's own limit is no limit. */
    void receive(UploadEvent arriving) throws IOException {
        var part = PassingFiles.create("arriving");
        try (var in = arriving.getInputStream();
                var out = Files.newOutputStream(part)) {
            in.transferTo(new Limited(out, largest));
        } catch (Limited.Reached e) {
            Files.delete(part);
            arriving.reject(text("tooLarge"));
            arriving.getUI().access(() -> refuse(text("tooLarge")));
            return;
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        var name = FileNames.clean(arriving.getFileName());
        arriving.getUI().access(() -> take(name, part.toFile()));
    }

    private void take(String name, File arrived) {
        drop();
        file = arrived;
        setInvalid(false);
        chosenText.setText(text("chosen", name));
        chosenText.setVisible(true);
    }

    private void refuse(String text) {
        setErrorMessage(text);
        setInvalid(true);
    }

    private void drop() {
        var old = file;
        file = null;
        chosenText.setVisible(false);
        if (old != null) {
            try {
                Files.deleteIfExists(old.toPath());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        drop();
    }

    private UploadI18N words() {
        var errors = new UploadI18N.Error();
        errors.setFileIsTooBig(text("tooLarge"));
        errors.setIncorrectFileType(text("help"));
        errors.setTooManyFiles(text("onlyOne"));
        var uploading = new UploadI18N.Uploading();
        var failed = new UploadI18N.Uploading.Error();
        failed.setServerUnavailable(text("failed"));
        failed.setUnexpectedServerError(text("failed"));
        failed.setForbidden(text("failed"));
        uploading.setError(failed);
        var file = new UploadI18N.File();
        file.setRemove(text("remove"));
        return new UploadI18N().setError(errors).setUploading(uploading).setFile(file);
    }

    @Override
    public FieldError errorLine() {
        return error;
    }

    @Override
    public void setInvalid(boolean invalid) {
        ShowsError.super.setInvalid(invalid);
        getContent().setClassName("file-field-invalid", invalid);
    }

    @Override
    public String getLabel() {
        return label;
    }
}
