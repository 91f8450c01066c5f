package nl.werkzaak.tweedespoor.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nl.werkzaak.tweedespoor.Portal;
import nl.werkzaak.tweedespoor.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * {@code ./portal samples}: every {@link SampleDocument} of every module, written and sealed by the portal itself on a
 * fresh database.
 */
public final class SamplesTool {
    private static final Instant MOMENT = Instant.parse("2026-03-02T13:05:00Z");

    private SamplesTool() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/samples"));
        var portal = new SpringApplicationBuilder(Portal.class)
                .initializers(new TestDatabase())
                .run("--server.port=0", "--db-scheduler.enabled=false", "--logging.level.root=error");
        TaggedPdf writer = portal.getBean(TaggedPdf.class);
        Seal seal = portal.getBean(Seal.class);
        for (SampleDocument sample : portal.getBeansOfType(SampleDocument.class).values()) {
            Path file = folder.resolve(sample.name() + ".pdf");
            Files.write(file, sealed(sample.document(), writer, seal));
            System.out.println(file);
        }
        portal.close();
        System.exit(0);
    }

    static byte[] sealed(PdfDocument document, TaggedPdf writer, Seal seal) {
        String field = document.blocks().stream()
                .filter(block -> block instanceof Block.SignaturePlace place && place.field() != null)
                .map(block -> ((Block.SignaturePlace) block).field())
                .findFirst()
                .orElse(null);
        return seal.seal(writer.bytes(document), new SealRequest(document.meta().author(), "Voorbeeld", MOMENT, field));
    }
}
