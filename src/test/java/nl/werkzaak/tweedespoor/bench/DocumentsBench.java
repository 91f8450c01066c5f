package nl.werkzaak.tweedespoor.bench;

import java.util.ArrayList;

/** {@code ./portal bench documents}: what it costs to make, seal and keep a document. */
public final class DocumentsBench {
    private DocumentsBench() {}

    public static void main(String[] args) throws Exception {
        var figures = new ArrayList<>(PdfFigures.measure());
        figures.addAll(VaultFigures.measure());
        Figure.publish("documents", figures);
        System.exit(0);
    }
}
