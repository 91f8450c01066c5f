package nl.werkzaak.tweedespoor.agreement;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.DocumentNumber;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.Shape;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the document of an agreement once, makes the contract of what was written, and seals both. */
@Component
class AgreementPapers {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Block.class, Named.class)
            .addMixIn(Shape.class, Named.class)
            .registerSubtypes(Block.class.getPermittedSubclasses())
            .registerSubtypes(Shape.class.getPermittedSubclasses())
            .build();

    private final Texts texts;
    private final Terms terms;
    private final TaggedPdf pdf;
    private final Seal seal;

    AgreementPapers(Texts texts, Terms terms, TaggedPdf pdf, Seal seal) {
        this.texts = texts;
        this.terms = terms;
        this.pdf = pdf;
        this.seal = seal;
    }

    /** Bytes that exist already when the transaction that stores them begins. */
    record Sealed(byte[] bytes, String sha256) {}

    /** What a block or a shape is stands beside it where it is kept. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}

    static String write(AgreementContent content) {
        return JSON.writeValueAsString(content);
    }

    static AgreementContent read(Agreement agreement) {
        return JSON.readValue(agreement.content(), AgreementContent.class);
    }

    /** The contents with the document that says them: from now on its words are fixed. */
    AgreementContent written(AgreementContent content, DocumentNumber number) {
        var annexes = new AgreementDocument.Annexes(
                terms.version(content.texts().clauses()),
                terms.version(content.texts().terms()),
                terms.version(content.texts().privacy()));
        return content.with(AgreementDocument.of(texts, content, number.number(), number.verificationCode(), annexes));
    }

    PdfDocument offered(Agreement agreement) {
        return paper(read(agreement));
    }

    PdfDocument signed(Agreement agreement, Evidence evidence) {
        var content = read(agreement);
        return SignaturePages.signed(texts, content, paper(content), evidence);
    }

    /** @throws Refusal for an agreement of before its words were kept: written anew it might say something else */
    private static PdfDocument paper(AgreementContent content) {
        return Optional.ofNullable(content.paper()).orElseThrow(() -> new Refusal("agreement.refusal.words"));
    }

    /** Seals in the name of Werkzaak, at the place where its signatory signs. */
    Sealed seal(PdfDocument document, Instant at) {
        var request =
                new SealRequest(document.meta().author(), document.meta().kind(), at, AgreementDocument.SEAL_FIELD);
        var bytes = seal.seal(pdf.bytes(document), request);
        return new Sealed(bytes, Terms.sha256(bytes));
    }
}
