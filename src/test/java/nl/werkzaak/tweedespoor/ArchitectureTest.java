package nl.werkzaak.tweedespoor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Date;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.OutsideTransaction;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** House rules that no compiler sees; each names the decision it keeps. */
class ArchitectureTest {
    private static JavaClasses product;

    @BeforeAll
    static void readsTheProduct() {
        product = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("nl.werkzaak.tweedespoor");
    }

    @Test
    void asksTheInjectedClockOnly() {
        classes()
                .should(askNoClockOfTheirOwn())
                .because("time is injected (docs/adr/0009-time.md)")
                .check(product);
    }

    @Test
    void marksEveryPackageForNull() {
        assertThat(product.getPackage("nl.werkzaak.tweedespoor").getSubpackagesInTree().stream()
                        .filter(each -> !each.getClasses().isEmpty())
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages without @NullMarked in package-info.java")
                .isEmpty();
    }

    @Test
    void keepsEntitiesAndQueriesOutOfViews() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..shell..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .because("views call services and show row records (ARCHITECTURE.md, \"A request's path\")")
                .allowEmptyShould(true)
                .check(product);
    }

    @Test
    void saysForEveryViewWhoMaySeeIt() {
        classes()
                .that(areRegisteredRoutes())
                .or()
                .areAnnotatedWith(Layout.class)
                .should(sayWhoMaySeeThem())
                .because("access has four layers, the view is one (docs/authorisation.md)")
                .allowEmptyShould(true)
                .check(product);
    }

    @Test
    void opensTransactionsInServices() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should(openTransactions())
                .because("what is one fact is one transaction (docs/adr/0017-one-transaction.md)")
                .allowEmptyShould(true)
                .check(product);
    }

    @Test
    void marksNothingAsDeleted() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("(is)?(soft)?[dD]eleted.*")
                .because("statuses retire, retention deletes (docs/adr/0013-deletion.md)")
                .allowEmptyShould(true)
                .check(product);
    }

    private static DescribedPredicate<JavaClass> areRegisteredRoutes() {
        return DescribedPredicate.describe("are registered routes", view -> view.tryGetAnnotationOfType(Route.class)
                .filter(Route::registerAtStartup)
                .isPresent());
    }

    private static ArchCondition<JavaClass> openTransactions() {
        return new ArchCondition<>("be transactional as a class or in each public method") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                var whole = service.isAnnotatedWith(Transactional.class);
                service.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !whole
                                && !method.isAnnotatedWith(Transactional.class)
                                && !method.isAnnotatedWith(OutsideTransaction.class))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhoMaySeeThem() {
        return new ArchCondition<>("carry an access annotation") {
            private final List<Class<? extends java.lang.annotation.Annotation>> answers =
                    List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

            @Override
            public void check(JavaClass view, ConditionEvents events) {
                var said = answers.stream().anyMatch(view::isAnnotatedWith);
                events.add(new SimpleConditionEvent(view, said, view.getName() + " says who may see it: " + said));
            }
        };
    }

    private static ArchCondition<JavaClass> askNoClockOfTheirOwn() {
        return new ArchCondition<>("ask no clock but the injected one") {
            @Override
            public void check(JavaClass asker, ConditionEvents events) {
                asker.getCodeUnitAccessesFromSelf().stream()
                        .filter(ArchitectureTest::readsTheMachinesClock)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(asker, call.getDescription())));
            }
        };
    }

    private static boolean readsTheMachinesClock(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getTarget().getName();
        var noArguments = call.getTarget().getRawParameterTypes().isEmpty();
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && noArguments
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>") && noArguments;
    }
}
