package nl.werkzaak.tweedespoor.document;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

/**
 * {@code ./portal samples}: every {@link SampleDocument} of every module, written and sealed by the real code. Beans
 * are made only as far as a sample needs them, so no database runs.
 */
public final class SamplesTool {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T13:05:00Z"), Zones.AMSTERDAM);

    private SamplesTool() {}

    public static void main(String[] args) throws Exception {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.ERROR);
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/samples"));
        var seal = SealFixture.stranger();
        for (SampleDocument sample : samples()) {
            PdfDocument document = sample.document();
            byte[] pdf = new TaggedPdf(CLOCK).bytes(document);
            String field = document.blocks().stream()
                    .filter(block -> block instanceof Block.SignaturePlace place && place.field() != null)
                    .map(block -> ((Block.SignaturePlace) block).field())
                    .findFirst()
                    .orElse(null);
            Path file = folder.resolve(sample.name() + ".pdf");
            Files.write(
                    file,
                    seal.seal(pdf, new SealRequest(document.meta().author(), "Voorbeeld", CLOCK.instant(), field)));
            System.out.println(file);
        }
    }

    static Collection<SampleDocument> samples() {
        var context = new GenericApplicationContext();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        context.registerBean(Clock.class, () -> CLOCK);
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
        for (BeanDefinition bean : scanner.findCandidateComponents("nl.werkzaak.tweedespoor")) {
            bean.setLazyInit(true);
            context.registerBeanDefinition(bean.getBeanClassName(), bean);
        }
        context.refresh();
        return context.getBeansOfType(SampleDocument.class).values();
    }
}
