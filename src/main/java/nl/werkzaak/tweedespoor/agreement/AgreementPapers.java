package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;
import java.util.Objects;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the document of an agreement from its pinned contents, and seals it. */
@Component
class AgreementPapers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

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

    static String write(AgreementContent content) {
        return JSON.writeValueAsString(content);
    }

    static AgreementContent read(Agreement agreement) {
        return JSON.readValue(agreement.content(), AgreementContent.class);
    }

    PdfDocument offered(Agreement agreement) {
        return document(agreement, null);
    }

    PdfDocument current(Agreement agreement) {
        return document(agreement, agreement.status() == AgreementStatus.SIGNED ? evidence(agreement) : null);
    }

    PdfDocument document(Agreement agreement, @Nullable Evidence evidence) {
        var content = read(agreement);
        var annexes = new AgreementDocument.Annexes(
                terms.version(content.texts().clauses()),
                terms.version(content.texts().terms()),
                terms.version(content.texts().privacy()));
        return AgreementDocument.of(
                texts, content, agreement.number(), agreement.verificationCode(), annexes, evidence);
    }

    /** Seals in the name of Werkzaak, at the place where its signatory signs. */
    Sealed seal(PdfDocument document, Instant at) {
        var request =
                new SealRequest(document.meta().author(), document.meta().kind(), at, AgreementDocument.SEAL_FIELD);
        var bytes = seal.seal(pdf.bytes(document), request);
        return new Sealed(bytes, Terms.sha256(bytes));
    }

    private static Evidence evidence(Agreement agreement) {
        return Objects.requireNonNull(agreement.signature())
                .evidence(agreement.number(), Objects.requireNonNull(agreement.offeredSha256()));
    }
}
