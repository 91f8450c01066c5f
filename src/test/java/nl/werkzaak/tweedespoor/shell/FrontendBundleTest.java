package nl.werkzaak.tweedespoor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed front-end bundle belongs to this source; after a failure here run {@code ./portal bundle}. */
class FrontendBundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");

    private static JsonNode stats;
    private static String scripts;
    private static List<JavaClass> product;

    @BeforeAll
    static void readsTheBundle() throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile bundle = new ZipFile(BUNDLE.toFile())) {
            stats = new JsonMapper().readTree(text(bundle, "config/stats.json"));
            bundle.stream()
                    .filter(entry -> entry.getName().contains("generated-flow-imports")
                            && entry.getName().endsWith(".js"))
                    .forEach(entry -> all.append(text(bundle, entry.getName())));
        }
        scripts = all.toString();
        product = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.werkzaak.tweedespoor").stream()
                        .toList();
    }

    @Test
    void holdsTheStartPageAsItIsNow() throws Exception {
        String page = Files.readString(Path.of("frontend/index.html")).replace("\r\n", "\n");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));

        assertThat(stats.at("/frontendHashes/index.html").asString())
                .isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void holdsEveryComponentThatAScreenUses() {
        Set<String> modules = new LinkedHashSet<>();
        usedComponents().forEach(component -> Arrays.stream(component.getAnnotationsByType(JsModule.class))
                .map(JsModule::value)
                .filter(module -> module.startsWith("@vaadin/"))
                .forEach(modules::add));
        List<String> bundled =
                stats.at("/bundleImports").valueStream().map(JsonNode::asString).toList();

        assertThat(modules).hasSizeGreaterThan(10);
        assertThat(bundled).containsAll(modules);
    }

    @Test
    void holdsTheVersionsOfTheLibrariesOnTheClasspath() {
        assertThat(usedComponents()).isNotEmpty().allSatisfy(component -> {
            for (NpmPackage wanted : component.getAnnotationsByType(NpmPackage.class)) {
                assertThat(stats.get("packageJsonDependencies")
                                .path(wanted.value())
                                .asString())
                        .as(wanted.value())
                        .isEqualTo(wanted.version());
            }
        });
    }

    @Test
    void namesEveryUsedComponentForTheCommonChunk() throws ClassNotFoundException {
        Class<?> all = Class.forName("nl.werkzaak.tweedespoor.shell.ui.AllComponents");
        List<Class<?>> named = Arrays.stream(all.getAnnotationsByType(Uses.class))
                .<Class<?>>map(Uses::value)
                .toList();

        assertThat(usedComponents())
                .allSatisfy(component ->
                        assertThat(named).as("%s in AllComponents", component).anyMatch(component::isAssignableFrom));
        assertThat(scripts).contains(BundleUtils.getChunkId("nl.werkzaak.tweedespoor.shell.ui.AllComponents"));
    }

    @Test
    void findsTheComponentsOfPublicPages() {
        List<JavaClass> lean = product.stream()
                .filter(each -> each.isAnnotatedWith(Lean.class))
                .filter(each -> !Set.of("", "login")
                        .contains(each.getAnnotationOfType(Route.class).value()))
                .filter(each -> components(Stream.of(each)).findAny().isPresent())
                .toList();

        assertThat(lean).allSatisfy(view -> assertThat(scripts).contains(BundleUtils.getChunkId(view.getName())));
    }

    private static List<Class<?>> usedComponents() {
        return components(product.stream()).distinct().toList();
    }

    private static Stream<Class<?>> components(Stream<JavaClass> users) {
        return users.flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getName().startsWith("com.vaadin.flow.component."))
                .distinct()
                .<Class<?>>map(JavaClass::reflect)
                .filter(target -> target != UI.class)
                .filter(target -> target.getAnnotationsByType(JsModule.class).length > 0);
    }

    private static String text(ZipFile bundle, String name) {
        try {
            return new String(bundle.getInputStream(bundle.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
