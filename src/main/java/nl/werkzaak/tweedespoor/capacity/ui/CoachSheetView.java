package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.CoachSheets;
import nl.werkzaak.tweedespoor.capacity.SheetError;
import nl.werkzaak.tweedespoor.capacity.SheetResult;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.FileField;
import nl.werkzaak.tweedespoor.shell.FileLink;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** Coaches out to a spreadsheet and back in; what is wrong is shown per row and nothing is saved then. */
@Route("beheer/coaches/inlezen")
@RolesAllowed("ADMIN")
class CoachSheetView extends NarrowPage implements HasDynamicTitle {
    private static final int LARGEST = 1024 * 1024;

    private final transient CoachSheets sheets;
    private final FileField file =
            new FileField(getTranslation("capacity.sheet.file"), "capacity.sheet.file", LARGEST, "text/csv", ".csv");
    private final Div answer = new Div();

    CoachSheetView(CoachSheets sheets) {
        this.sheets = sheets;
        answer.addClassName("stack");
        answer.getElement().setAttribute("role", "status");
        var read = new Button(getTranslation("capacity.sheet.read"), click -> read());
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(read, new RouterLink(getTranslation("shell.cancel"), CoachesView.class));
        actions.addClassName("actions");
        add(
                new PageHeader(getPageTitle(), getTranslation("capacity.sheet.why"))
                        .breadcrumb(getTranslation("capacity.coaches.title"), CoachesView.class),
                new H2(getTranslation("capacity.sheet.out")),
                new Paragraph(getTranslation("capacity.sheet.out.text")),
                download(),
                new H2(getTranslation("capacity.sheet.in")),
                new Paragraph(getTranslation("capacity.sheet.in.text")),
                file,
                actions,
                answer);
    }

    private Div download() {
        var actions = new Div(
                new FileLink(getTranslation("capacity.sheet.download"), "coaches.csv", "text/csv", sheets::write));
        actions.addClassName("actions");
        return actions;
    }

    private void read() {
        answer.removeAll();
        file.setInvalid(false);
        var chosen = file.chosen();
        if (chosen.isEmpty()) {
            file.setErrorMessage(getTranslation("capacity.sheet.file.none"));
            file.setInvalid(true);
            return;
        }
        try (var bytes = chosen.get().open()) {
            show(sheets.read(bytes.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(SheetResult result) {
        if (result.errors().isEmpty()) {
            answer.add(Notice.success(getTranslation("capacity.sheet.done", result.added(), result.changed())));
            return;
        }
        answer.add(
                Notice.warning(
                        getTranslation("capacity.sheet.refused", result.errors().size())),
                errors(result.errors()));
    }

    private CardTable<SheetError> errors(List<SheetError> errors) {
        var table = new CardTable<SheetError>(getTranslation("capacity.sheet.errors"))
                .text(
                        getTranslation("capacity.sheet.row"),
                        error -> error.row() == 0 ? "–" : String.valueOf(error.row()))
                .text(
                        getTranslation("capacity.sheet.column"),
                        error -> error.column().isEmpty() ? "–" : error.column())
                .text(
                        getTranslation("capacity.sheet.reason"),
                        error -> getTranslation(
                                error.reason().key(), error.reason().args()));
        table.showWhole(errors);
        return table;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("capacity.sheet.title");
    }
}
