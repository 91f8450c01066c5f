package nl.werkzaak.tweedespoor.document.internal.read;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.Run;
import nl.werkzaak.tweedespoor.document.Shape;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** A tag with what hangs below it, as a screen reader meets it. */
record Element(PDStructureElement tag, MarkedText texts) {

    String type() {
        return tag.getStructureType();
    }

    boolean is(String type) {
        return type().equals(type);
    }

    List<Element> children() {
        return tag.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(kid -> new Element((PDStructureElement) kid, texts))
                .toList();
    }

    List<Element> children(String type) {
        return children().stream().filter(child -> child.is(type)).toList();
    }

    Optional<Element> child(String type) {
        return children(type).stream().findFirst();
    }

    /** The value of an attribute in words; null when it has none. */
    @Nullable
    String attribute(String name) {
        COSBase found = tag.getCOSObject().getDictionaryObject(COSName.A);
        Stream<COSBase> all = found instanceof COSArray array
                ? IntStream.range(0, array.size()).mapToObj(array::getObject)
                : Stream.ofNullable(found);
        return all.filter(COSDictionary.class::isInstance)
                .map(each -> ((COSDictionary) each).getDictionaryObject(name))
                .map(Element::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }

    int span(String name) {
        String span = attribute(name);
        return span == null ? 1 : Integer.parseInt(span);
    }

    private static String words(@Nullable COSBase value) {
        return switch (value) {
            case COSName name -> name.getName();
            case COSNumber number -> String.valueOf(number.intValue());
            case null, default -> "";
        };
    }

    /** What is drawn in it, from the lower left corner of where it stands. */
    List<Shape> drawing(Rectangle2D place) {
        var page = tag.getPage();
        for (Object kid : tag.getKids()) {
            if (kid instanceof Integer id && page != null) {
                try {
                    return FigureReader.read(page, id, place);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.of();
    }

    String text() {
        return runs().stream().map(Run::text).collect(Collectors.joining());
    }

    /** All text below it in one line, with looks and links. */
    List<Run> runs() {
        var runs = new ArrayList<Run>();
        collect(runs);
        return runs;
    }

    private void collect(List<Run> runs) {
        URI link = is("Link") ? target() : null;
        var own = link == null ? runs : new ArrayList<Run>();
        for (Object kid : tag.getKids()) {
            switch (kid) {
                case PDStructureElement element -> new Element(element, texts).collect(own);
                case Integer id
                when tag.getPage() != null -> join(own, texts.of(tag.getPage().getCOSObject(), id));
                case PDMarkedContentReference reference
                when reference.getPage() != null ->
                    join(own, texts.of(reference.getPage().getCOSObject(), reference.getMCID()));
                default -> {}
            }
        }
        if (link != null) {
            runs.add(Run.link(own.stream().map(Run::text).collect(Collectors.joining()), link));
        }
    }

    private static void join(List<Run> runs, List<Run> more) {
        more.forEach(run -> MarkedText.add(runs, run.text(), run.bold()));
    }

    private static Optional<URI> address(String words) {
        try {
            return Optional.of(new URI(words));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private @Nullable URI target() {
        return tag.getKids().stream()
                .filter(PDObjectReference.class::isInstance)
                .map(kid -> ((PDObjectReference) kid).getReferencedObject())
                .filter(PDAnnotationLink.class::isInstance)
                .map(annotation -> ((PDAnnotationLink) annotation).getAction())
                .filter(PDActionURI.class::isInstance)
                .flatMap(action -> address(((PDActionURI) action).getURI()).stream())
                .filter(Run::isSafe)
                .findFirst()
                .orElse(null);
    }
}
