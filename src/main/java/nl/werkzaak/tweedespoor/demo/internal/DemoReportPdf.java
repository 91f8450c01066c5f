package nl.werkzaak.tweedespoor.demo.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A progress report as a coach would write one: activities and agreements, nothing about health. */
@Component
@Profile("demo")
class DemoReportPdf {
    private final TaggedPdf writer;

    DemoReportPdf(TaggedPdf writer) {
        this.writer = writer;
    }

    byte[] of(DemoCase demo, LocalDate from, LocalDate until) {
        var period = Formats.date(from, Texts.DUTCH) + " tot en met " + Formats.date(until, Texts.DUTCH);
        var meta = new PdfMeta(
                "Voortgangsverslag " + demo.initials() + " " + demo.lastName(),
                "Voortgangsverslag",
                null,
                until,
                null,
                Texts.DUTCH,
                "Werkzaak Rivierenland (voorbeeld)");
        return written(new PdfDocument(
                meta,
                List.of(
                        Block.KeyValues.of(
                                "Periode", period, "Kenmerk", demo.reference(), "Pakket", demo.packageCode()),
                        Block.heading("Wat is er gedaan?"),
                        Block.bullets(
                                "Twee gesprekken over ervaring, vaardigheden en wensen in werk.",
                                "Oriëntatie op drie beroepen in de regio, met actuele vacatures.",
                                "Training in solliciteren: cv en gesprek geoefend."),
                        Block.heading("Wat is het resultaat?"),
                        Block.paragraph("Het zoekprofiel is klaar. Er zijn vier passende vacatures gevonden."),
                        Block.heading("Wat is de volgende stap?"),
                        Block.paragraph(
                                "Twee sollicitaties versturen en een kennismaking bij een werkgever plannen."))));
    }

    private byte[] written(PdfDocument document) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
