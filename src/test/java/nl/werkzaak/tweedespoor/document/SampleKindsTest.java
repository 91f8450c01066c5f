package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What writes documents has a sample of each, so that {@link SamplesTest} judges every kind there is. */
class SampleKindsTest {
    private final JavaClasses product =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.werkzaak.tweedespoor");

    @Test
    void haveASampleOfEveryDocumentThatIsWritten() {
        var written = writers().flatMap(SampleKindsTest::documents).toList();
        assertThat(written).extracting(JavaMethod::getFullName).hasSizeGreaterThanOrEqualTo(7);
        assertThat(written.stream().filter(method -> !isSampled(method)).map(JavaMethod::getFullName))
                .as("documents without a SampleDocument")
                .isEmpty();
    }

    @Test
    void areBeansSoThatNoneIsForgotten() {
        assertThat(product.stream()
                        .filter(SampleKindsTest::isSample)
                        .filter(each -> !each.isAnnotatedWith(org.springframework.stereotype.Component.class))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    /** Outside the samples themselves and the demo, whose papers stand for uploads. */
    private Stream<JavaClass> writers() {
        return product.stream()
                .filter(each -> !isSample(each) && !each.isEquivalentTo(PdfDocument.class))
                .filter(each -> !each.getPackageName().contains(".demo"))
                .filter(each -> each.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(PdfDocument.class)));
    }

    private static Stream<JavaMethod> documents(JavaClass writer) {
        List<JavaMethod> methods = writer.getMethods().stream()
                .filter(method -> method.getRawReturnType().isEquivalentTo(PdfDocument.class))
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .toList();
        assertThat(methods).as("what %s hands out", writer.getName()).isNotEmpty();
        return methods.stream();
    }

    private static boolean isSampled(JavaMethod method) {
        return method.getCallsOfSelf().stream().anyMatch(call -> isSample(call.getOriginOwner()));
    }

    private static boolean isSample(JavaClass candidate) {
        return candidate.isAssignableTo(SampleDocument.class) && !candidate.isInterface();
    }
}
