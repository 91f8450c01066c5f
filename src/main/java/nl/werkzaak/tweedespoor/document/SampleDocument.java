package nl.werkzaak.tweedespoor.document;

/** One kind of document with invented contents, for {@code ./portal samples}: a bean in the module that makes it. */
public interface SampleDocument {

    /** File name without extension, in Dutch and lower case. */
    String name();

    PdfDocument document();
}
