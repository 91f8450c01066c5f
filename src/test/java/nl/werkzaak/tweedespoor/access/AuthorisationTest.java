package nl.werkzaak.tweedespoor.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role and the visitor against every route, by the matrix of docs/authorisation.md. */
class AuthorisationTest {
    private final AccessMatrix matrix = AccessMatrix.of("Routes");
    private final Map<String, Class<?>> routes = routes();
    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @Test
    void decidesOnEveryRoute() {
        assertThat(routes.keySet())
                .containsExactlyInAnyOrderElementsOf(matrix.allowed().keySet());
    }

    @TestFactory
    Stream<DynamicTest> letsInWhomTheMatrixLetsIn() {
        return matrix.allowed().entrySet().stream()
                .filter(row -> routes.containsKey(row.getKey()))
                .flatMap(row -> AccessMatrix.everyone().stream()
                        .map(who -> DynamicTest.dynamicTest(
                                who + " at /" + row.getKey(), () -> assertThat(maySee(routes.get(row.getKey()), who))
                                        .isEqualTo(row.getValue().contains(who)))));
    }

    boolean maySee(Class<?> view, String who) {
        return checker.hasAccess(view, principal(who), role -> role.equalsIgnoreCase(who));
    }

    private static @Nullable Principal principal(String who) {
        return who.equals(AccessMatrix.VISITOR) ? null : () -> who;
    }

    static Map<String, Class<?>> routes() {
        var found = new TreeMap<String, Class<?>>();
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.werkzaak.tweedespoor").stream()
                        .filter(each -> each.isAnnotatedWith(Route.class))
                        .map(JavaClass::reflect)
                        .filter(view -> view.getAnnotation(Route.class).registerAtStartup())
                        .forEach(view -> addresses(view).forEach(address -> found.put(address, view)));
        return found;
    }

    private static Stream<String> addresses(Class<?> view) {
        return Stream.concat(
                Stream.of(view.getAnnotation(Route.class).value()),
                Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value));
    }
}
