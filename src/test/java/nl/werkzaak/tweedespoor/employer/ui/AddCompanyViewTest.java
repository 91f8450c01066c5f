package nl.werkzaak.tweedespoor.employer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.werkzaak.tweedespoor.employer.Colleagues;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.ReferredBy;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.employer.SizeBand;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AddCompanyViewTest {
    @Autowired
    EmployerPersonas personas;

    @Autowired
    Personas staff;

    @Autowired
    Employers employers;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Screens screens;

    @Autowired
    Login login;

    @AfterEach
    void close() {
        screens.close();
        login.out();
    }

    @Test
    void addsASecondCompanyToTheSameAccount() {
        var member = personas.fresh();
        var kvk = personas.unusedKvk();
        open(member);
        fillIn(kvk);
        submit();

        assertThat(said()).contains("nieuw bij ons").contains("al bekend");
        assertThat(employers.mine()).hasSize(2);
        var second = employers.mine().stream()
                .filter(row -> row.kvk().value().equals(kvk))
                .findFirst()
                .orElseThrow();
        assertThat(second.name()).isEqualTo("Tweede Zaak");
        assertThat(employers.may(second.id(), Right.SIGN)).isTrue();
    }

    @Test
    void asksToJoinAKnownCompanyAndSaysTheSame() {
        var owner = personas.fresh();
        var member = personas.fresh();
        for (var again = 0; again < 2; again++) {
            open(member);
            fillIn(owner.employer().kvk().value());
            submit();
            assertThat(said()).contains("nieuw bij ons").contains("al bekend");
            assertThat(employers.mine()).extracting(EmployerRow::id).containsExactly(member.employerId());
            screens.close();
        }
        login.as(owner.user());
        assertThat(colleagues.joinRequests(owner.employerId())).singleElement().satisfies(row -> assertThat(row.user())
                .isEqualTo(member.user().id()));
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsTheRest() {
        var member = personas.fresh();
        open(member);
        fillIn("1234567");
        submit();
        assertThat(field("KvK-nummer").getErrorMessage()).contains("8 cijfers");
        assertThat(field("Naam van het bedrijf").getValue()).isEqualTo("Tweede Zaak");

        _setValue(field("KvK-nummer"), member.employer().kvk().value());
        submit();
        assertThat(field("KvK-nummer").getErrorMessage()).contains("staat al bij uw bedrijven");
        assertThat(employers.mine()).hasSize(1);
    }

    @Test
    void isForEmployersOnly() {
        login.as(staff.sales());
        screens.open("mijn-bedrijf/nieuw");
        _assertNone(CompanyFields.class);
    }

    private void open(Member member) {
        login.as(member.user());
        screens.open("mijn-bedrijf/nieuw");
    }

    @SuppressWarnings("unchecked")
    private static void fillIn(String kvk) {
        _setValue(field("KvK-nummer"), kvk);
        _setValue(field("Naam van het bedrijf"), "Tweede Zaak");
        _setValue(field("Straat en huisnummer"), "Dijk 2");
        _setValue(field("Postcode"), "4001 AB");
        _setValue(field("Plaats"), "Tiel");
        _setValue(field("Telefoonnummer"), "0344 123 456");
        _setValue(
                _get(EmailField.class, spec -> spec.withLabel("E-mailadres voor facturen")),
                "facturen@tweede-zaak.example");
        _setValue(
                (RadioButtonGroup<SizeBand>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("Hoeveel mensen werken er bij u?")),
                SizeBand.FROM_10_TO_49);
        _setValue(
                (RadioButtonGroup<Boolean>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("Kende u Werkzaak al?")),
                true);
        _setValue(
                (RadioButtonGroup<ReferredBy>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("Hoe kwam u bij ons?")),
                ReferredBy.NETWORK);
    }

    private static void submit() {
        _click(_get(Button.class, spec -> spec.withText("Bedrijf toevoegen")));
    }

    private static String said() {
        return _get(Notice.class).getElement().getTextRecursively();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
