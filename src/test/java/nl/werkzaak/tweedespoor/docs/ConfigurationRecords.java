package nl.werkzaak.tweedespoor.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings that the product's configuration records declare, as Spring spells them. */
final class ConfigurationRecords {
    private ConfigurationRecords() {}

    static Stream<String> settings() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.werkzaak.tweedespoor").stream()
                        .filter(each -> each.isAnnotatedWith(ConfigurationProperties.class))
                        .map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .flatMap(ConfigurationRecords::settings);
    }

    private static Stream<String> settings(Class<?> properties) {
        var annotation = properties.getAnnotation(ConfigurationProperties.class);
        var prefix = annotation.prefix().isEmpty() ? annotation.value() : annotation.prefix();
        return Arrays.stream(properties.getRecordComponents()).map(each -> prefix + "." + kebab(each.getName()));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase();
    }
}
