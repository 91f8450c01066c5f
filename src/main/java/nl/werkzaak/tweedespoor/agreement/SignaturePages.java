package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Block.KeyValues;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;

/** Where both parties sign, and, once they have, how each was known and what was read: part of the sealed bytes. */
final class SignaturePages {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss zzz '(Europe/Amsterdam)'", Texts.DUTCH);

    private final AgreementContent content;
    private final AgreementBlocks blocks;

    private SignaturePages(Texts texts, AgreementContent content) {
        this.blocks = new AgreementBlocks(texts);
        this.content = content;
    }

    static List<Block> offered(Texts texts, AgreementContent content) {
        var pages = new SignaturePages(texts, content);
        pages.places();
        return pages.blocks.all();
    }

    /**
     * The contract: word for word what was offered, with the client's signature in its place and the evidence after it.
     *
     * @param offered the pinned document that was read
     */
    static PdfDocument signed(Texts texts, AgreementContent content, PdfDocument offered, Evidence evidence) {
        int place = 0;
        for (int i = 0; i < offered.blocks().size(); i++) {
            place = offered.blocks().get(i) instanceof Block.SignaturePlace ? i : place;
        }
        var pages = new SignaturePages(texts, content);
        pages.blocks.addAll(offered.blocks().subList(0, place));
        pages.mark((Block.SignaturePlace) offered.blocks().get(place), evidence);
        pages.proof(evidence);
        var afterTheTerm = place + 2;
        pages.blocks.addAll(
                offered.blocks().subList(afterTheTerm, offered.blocks().size()));
        var meta = offered.meta();
        var kind = pages.blocks.text("agreement.pdf.kindSigned");
        return new PdfDocument(
                new PdfMeta(
                        meta.title(),
                        kind,
                        meta.number(),
                        meta.date(),
                        meta.verificationCode(),
                        meta.locale(),
                        meta.author()),
                pages.blocks.all(),
                offered.attachments());
    }

    private void places() {
        var signer = content.signer();
        blocks.heading("agreement.pdf.signing");
        blocks.add(new Block.SignaturePlace(
                blocks.text("agreement.pdf.forContractor", content.contractor().name()),
                List.of(
                        signer.name() + ", " + signer.jobTitle(),
                        blocks.text("agreement.pdf.mandate", signer.mandate()),
                        moment(signer.at())),
                AgreementDocument.SEAL_FIELD));
        blocks.add(new Block.SignaturePlace(
                blocks.text("agreement.pdf.forClient", content.client().name()), List.of(), null));
        blocks.add(Block.note(blocks.text("agreement.pdf.signBy", moment(content.signBy()))));
    }

    private void mark(Block.SignaturePlace client, Evidence evidence) {
        if (evidence.drawing() != null) {
            blocks.add(evidence.drawing().figure(blocks.text("agreement.pdf.drawing", evidence.name())));
        }
        blocks.add(new Block.SignaturePlace(client.party(), List.of(evidence.name(), moment(evidence.at())), null));
    }

    private void proof(Evidence evidence) {
        var signer = content.signer();
        blocks.heading("agreement.pdf.evidence");
        blocks.add(Block.paragraph(blocks.text("agreement.pdf.evidenceWhy")));
        blocks.subheading("agreement.pdf.evidenceContractor");
        blocks.add(new KeyValues(List.of(
                blocks.entry("signer", signer.name()),
                blocks.entry("role", signer.jobTitle()),
                blocks.entry("identified", blocks.text("agreement.pdf.identifiedMandate", signer.mandate())),
                blocks.entry("time", moment(signer.at())))));
        blocks.subheading("agreement.pdf.evidenceClient");
        blocks.add(new KeyValues(List.of(
                blocks.entry("signer", evidence.name()),
                blocks.entry("manner", blocks.text("agreement.pdf.manner." + evidence.manner())),
                blocks.entry("account", evidence.accountName()),
                blocks.entry(
                        "role",
                        blocks.text("agreement.pdf.roleClient", content.client().name())),
                blocks.entry("identified", blocks.text("agreement.pdf.identifiedClient")),
                blocks.entry("time", moment(evidence.at())),
                blocks.entry("read", evidence.readNumber()),
                blocks.entry("hash", evidence.readSha256()))));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Zones.AMSTERDAM));
    }
}
