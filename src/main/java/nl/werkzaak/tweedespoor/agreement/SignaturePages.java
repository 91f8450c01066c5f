package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.KeyValues;
import nl.werkzaak.tweedespoor.document.Block.KeyValues.Entry;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;

/** Where both parties sign, and, once they have, how each was known and what was read: part of the sealed bytes. */
final class SignaturePages {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss zzz '(Europe/Amsterdam)'", Texts.DUTCH);

    private final Texts texts;
    private final AgreementContent content;
    private final @Nullable Evidence evidence;
    private final List<Block> blocks = new ArrayList<>();

    private SignaturePages(Texts texts, AgreementContent content, @Nullable Evidence evidence) {
        this.texts = texts;
        this.content = content;
        this.evidence = evidence;
    }

    static List<Block> of(Texts texts, AgreementContent content, @Nullable Evidence evidence) {
        var pages = new SignaturePages(texts, content, evidence);
        pages.signatures();
        return pages.blocks;
    }

    private void signatures() {
        var signer = content.signer();
        heading("agreement.pdf.signing");
        blocks.add(new Block.SignaturePlace(
                text("agreement.pdf.forContractor", content.contractor().name()),
                List.of(
                        signer.name() + ", " + signer.jobTitle(),
                        text("agreement.pdf.mandate", signer.mandate()),
                        moment(signer.at())),
                AgreementDocument.SEAL_FIELD));
        if (evidence != null && evidence.drawing() != null) {
            blocks.add(evidence.drawing().figure(text("agreement.pdf.drawing", evidence.name())));
        }
        blocks.add(new Block.SignaturePlace(
                text("agreement.pdf.forClient", content.client().name()),
                evidence == null ? List.of() : List.of(evidence.name(), moment(evidence.at())),
                null));
        if (evidence == null) {
            blocks.add(Block.note(text("agreement.pdf.signBy", moment(content.signBy()))));
        } else {
            proof(evidence);
        }
    }

    private void proof(Evidence evidence) {
        var signer = content.signer();
        heading("agreement.pdf.evidence");
        blocks.add(Block.paragraph(text("agreement.pdf.evidenceWhy")));
        subheading("agreement.pdf.evidenceContractor");
        blocks.add(new KeyValues(List.of(
                entry("signer", signer.name()),
                entry("role", signer.jobTitle()),
                entry("identified", text("agreement.pdf.identifiedMandate", signer.mandate())),
                entry("time", moment(signer.at())))));
        subheading("agreement.pdf.evidenceClient");
        blocks.add(new KeyValues(List.of(
                entry("signer", evidence.name()),
                entry("manner", text("agreement.pdf.manner." + evidence.manner())),
                entry("account", evidence.accountName()),
                entry("role", text("agreement.pdf.roleClient", content.client().name())),
                entry("identified", text("agreement.pdf.identifiedClient")),
                entry("time", moment(evidence.at())),
                entry("read", evidence.readNumber()),
                entry("hash", evidence.readSha256()))));
    }

    private void heading(String key) {
        blocks.add(Block.heading(text(key)));
    }

    private void subheading(String key) {
        blocks.add(Block.subheading(text(key)));
    }

    private Entry entry(String key, String value) {
        return new Entry(text("agreement.pdf.label." + key), value);
    }

    private String text(String key, Object... args) {
        return texts.get(Texts.DUTCH, key, args);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Zones.AMSTERDAM));
    }
}
