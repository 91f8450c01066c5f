package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shell.FieldError;
import nl.werkzaak.tweedespoor.shell.ShowsError;
import org.jspecify.annotations.Nullable;

/** Takes one file, with label, help and error like any other field; what it really is, the service finds out. */
class PdfField extends Composite<Div> implements ShowsError, HasLabel {
    private static final int LARGEST = 25 * 1024 * 1024;

    private final Upload upload;
    private final FieldError error = new FieldError().spoken();
    private final Paragraph chosenText = new Paragraph();
    private final String label;
    private transient @Nullable File file;

    /** A file that has arrived. */
    record Chosen(File file) {
        InputStream open() throws IOException {
            return Files.newInputStream(file.toPath());
        }
    }

    PdfField(String label) {
        this.label = label;
        upload = new Upload(UploadHandler.toTempFile((metadata, arrived) -> take(metadata.fileName(), arrived)));
        upload.setAcceptedFileTypes("application/pdf", ".pdf");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(getTranslation("report.form.file.choose")));
        upload.setDropLabel(new Span(getTranslation("report.form.file.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> drop());
        var title = new Span(label);
        title.addClassName("field-label");
        title.setId("pdf-field-label");
        var help = new Paragraph(getTranslation("report.form.file.help"));
        help.addClassName("field-help");
        chosenText.setVisible(false);
        getContent().addClassName("pdf-field");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "pdf-field-label");
        getContent().add(title, help, upload, chosenText, error);
    }

    Optional<Chosen> chosen() {
        return Optional.ofNullable(file).map(Chosen::new);
    }

    private void take(String name, File arrived) {
        drop();
        file = arrived;
        setInvalid(false);
        chosenText.setText(getTranslation("report.form.file.chosen", name));
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
        errors.setFileIsTooBig(getTranslation("report.form.file.tooLarge"));
        errors.setIncorrectFileType(getTranslation("report.form.file.help"));
        errors.setTooManyFiles(getTranslation("report.form.file.onlyOne"));
        var uploading = new UploadI18N.Uploading();
        var failed = new UploadI18N.Uploading.Error();
        failed.setServerUnavailable(getTranslation("report.form.file.failed"));
        failed.setUnexpectedServerError(getTranslation("report.form.file.failed"));
        failed.setForbidden(getTranslation("report.form.file.failed"));
        uploading.setError(failed);
        var file = new UploadI18N.File();
        file.setRemove(getTranslation("report.form.file.remove"));
        return new UploadI18N().setError(errors).setUploading(uploading).setFile(file);
    }

    @Override
    public FieldError errorLine() {
        return error;
    }

    @Override
    public void setInvalid(boolean invalid) {
        ShowsError.super.setInvalid(invalid);
        getContent().setClassName("pdf-field-invalid", invalid);
    }

    @Override
    public String getLabel() {
        return label;
    }
}
