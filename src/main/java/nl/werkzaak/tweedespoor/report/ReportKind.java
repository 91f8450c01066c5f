package nl.werkzaak.tweedespoor.report;

import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentSeries;

/** What a report is; both kinds go the same way to the employee and the employer. */
public enum ReportKind {
    PROGRESS(DocumentKind.PROGRESS_REPORT, DocumentSeries.PROGRESS_REPORT),
    ADVICE(DocumentKind.EMPLOYABILITY_ADVICE, DocumentSeries.EMPLOYABILITY_ADVICE);

    private final DocumentKind document;
    private final DocumentSeries series;

    ReportKind(DocumentKind document, DocumentSeries series) {
        this.document = document;
        this.series = series;
    }

    public DocumentKind document() {
        return document;
    }

    DocumentSeries series() {
        return series;
    }

    /** The title of its document, with the last day of the period. */
    public String titleKey() {
        return this == PROGRESS ? "report.document.title" : "report.document.adviceTitle";
    }
}
