package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every object of a file, reachable or not, for what acts by itself: scripts, programs, hidden files, forms
 * that send, media, actions in a row, what happens at opening, addresses other than of the web and of mail, what stands
 * in other files, and the dynamic forms that only some readers know (XFA).
 */
final class ActiveContent {
    private static final Set<COSName> KEYS =
            names("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent", "AA");
    private static final Set<COSName> ACTIONS = names(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "GoTo3DView");
    /** In a stream: its bytes or its page stand in another file, perhaps on somebody's server. */
    private static final Set<COSName> OUTSIDE = names("F", "FFilter", "FDecodeParms", "Ref");

    /** A program in PostScript, for printers (ISO 32000-1, 8.8.2). */
    private static final Set<COSName> PROGRAMS = names("PS");

    private static final COSName SUBTYPE_OF_FORM = COSName.getPDFName("Subtype2");
    private static final COSName NEXT = COSName.getPDFName("Next");
    private static final COSName BASE = COSName.getPDFName("Base");
    private static final Pattern ADDRESS =
            Pattern.compile("((https?|mailto|tel):|www[.]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final COSName GO_TO = COSName.getPDFName("GoTo");
    private static final Set<COSName> TYPES = names("EmbeddedFile");
    private static final Set<COSName> ANNOTATIONS =
            names("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private ActiveContent() {}

    static boolean in(COSDocument document, Deadline deadline) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            deadline.check();
            push(open, document.getObjectFromPool(key));
        }
        push(open, document.getTrailer());
        var sizes = new StreamSizes(deadline);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            deadline.check();
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSDictionary dictionary) {
                if (acts(dictionary)) {
                    return true;
                }
                if (dictionary instanceof COSStream stream) {
                    sizes.measure(stream);
                }
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    push(open, entry.getValue());
                }
            } else if (object instanceof COSArray array) {
                array.forEach(item -> push(open, item));
            }
        }
        return false;
    }

    private static void push(Deque<COSBase> open, @Nullable COSBase object) {
        if (object instanceof COSObject || object instanceof COSDictionary || object instanceof COSArray) {
            open.push(object);
        }
    }

    private static boolean acts(COSDictionary dictionary) {
        for (COSName key : KEYS) {
            if (dictionary.containsKey(key)) {
                return true;
            }
        }
        return opensByItself(dictionary)
                || dictionary instanceof COSStream stream && standsOutside(stream)
                || dictionary.containsKey(COSName.S) && dictionary.containsKey(NEXT)
                || leadsElsewhere(dictionary.getDictionaryObject(COSName.URI))
                || named(dictionary, COSName.S, ACTIONS)
                || named(dictionary, COSName.TYPE, TYPES)
                || named(dictionary, COSName.SUBTYPE, ANNOTATIONS);
    }

    /** At opening a file may turn to one of its pages and do nothing else. */
    private static boolean opensByItself(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
                && !GO_TO.equals(action.getCOSName(COSName.S));
    }

    private static boolean standsOutside(COSStream stream) {
        return OUTSIDE.stream().anyMatch(stream::containsKey)
                || named(stream, COSName.SUBTYPE, PROGRAMS)
                || named(stream, SUBTYPE_OF_FORM, PROGRAMS);
    }

    /** An address that no browser or mail program opens, or what all addresses of the file begin with. */
    private static boolean leadsElsewhere(@Nullable COSBase address) {
        return switch (address) {
            case COSString text -> !ADDRESS.matcher(text.getString()).matches();
            case COSDictionary all -> leadsElsewhere(all.getDictionaryObject(BASE));
            case null, default -> false;
        };
    }

    private static boolean named(COSDictionary dictionary, COSName key, Set<COSName> values) {
        return dictionary.getDictionaryObject(key) instanceof COSName name && values.contains(name);
    }

    private static Set<COSName> names(String... names) {
        return java.util.Arrays.stream(names)
                .map(COSName::getPDFName)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
