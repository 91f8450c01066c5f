package nl.werkzaak.tweedespoor.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.aopalliance.intercept.MethodInvocation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;

/** Every role and the visitor against every method of every service, by the matrix of docs/authorisation.md. */
@PortalTest
class ServiceAuthorisationTest {
    private final AccessMatrix matrix = AccessMatrix.of("Services");
    private final PreAuthorizeAuthorizationManager rule = new PreAuthorizeAuthorizationManager();

    @Autowired
    ApplicationContext portal;

    @Test
    void decidesOnEveryService() {
        assertThat(services()).allSatisfy(service -> assertThat(matrix.allowed())
                .as("docs/authorisation.md has a row for the service")
                .containsKey(service.getSimpleName()));
        assertThat(known()).containsAll(matrix.allowed().keySet());
    }

    @TestFactory
    Stream<DynamicTest> obeysTheMatrix() {
        return services().flatMap(service -> methods(service)
                .map(method -> DynamicTest.dynamicTest(
                        service.getSimpleName() + "." + method.getName(),
                        () -> assertThat(allowed(service, method)).isEqualTo(expected(service, method)))));
    }

    @Test
    void keepsViewsFromWhatIsInner() {
        var calls = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.werkzaak.tweedespoor").stream()
                        .filter(each -> each.getPackageName().endsWith(".ui"))
                        .flatMap(view -> view.getMethodCallsFromSelf().stream())
                        .filter(call -> isInner(call.getTargetOwner().getSimpleName(), call.getName()))
                        .map(JavaMethodCall::getDescription);
        assertThat(calls).isEmpty();
    }

    private boolean isInner(String service, String method) {
        var ofMethod = service + "." + method;
        return AccessMatrix.inner().contains(matrix.allowed().containsKey(ofMethod) ? ofMethod : service);
    }

    private Set<String> expected(Class<?> service, Method method) {
        var ofService = matrix.allowed().getOrDefault(service.getSimpleName(), Set.of());
        return matrix.allowed().getOrDefault(service.getSimpleName() + "." + method.getName(), ofService);
    }

    Set<String> allowed(Class<?> service, Method method) {
        return AccessMatrix.everyone().stream()
                .filter(who -> mayCall(service, method, who))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean mayCall(Class<?> service, Method method, String who) {
        var call = call(service, method);
        var decision = rule.authorize(() -> authentication(who), call);
        return decision == null || decision.isGranted();
    }

    private MethodInvocation call(Class<?> service, Method method) {
        var target = portal.getBean(service);
        return new SimpleMethodInvocation(
                org.springframework.test.util.AopTestUtils.getUltimateTargetObject(target),
                method,
                new Object[method.getParameterCount()]);
    }

    private static Authentication authentication(String who) {
        return who.equals(AccessMatrix.VISITOR)
                ? new AnonymousAuthenticationToken("key", who, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : UsernamePasswordAuthenticationToken.authenticated(
                        who, "", AuthorityUtils.createAuthorityList("ROLE_" + who.toUpperCase()));
    }

    private Set<String> known() {
        var names = new TreeSet<String>();
        services().forEach(service -> {
            names.add(service.getSimpleName());
            methods(service).forEach(method -> names.add(service.getSimpleName() + "." + method.getName()));
        });
        return names;
    }

    Stream<Class<?>> services() {
        return Stream.of(Service.class, PreAuthorize.class)
                .flatMap(mark -> portal.getBeansWithAnnotation(mark).values().stream())
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(service -> service.getPackageName().startsWith("nl.werkzaak.tweedespoor"))
                .distinct();
    }

    static Stream<Method> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) || method.getModifiers() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }
}
