package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.sales.SalesFiles;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class QuoteSearchTest {
    @Autowired
    QuoteLists lists;

    @Autowired
    Employers employers;

    @Autowired
    SalesFiles files;

    @Autowired
    QuotePersonas made;

    @Autowired
    EmployerPersonas people;

    @Autowired
    OrderPersonas orders;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    JdbcClient jdbc;

    Member member;
    QuoteFacts quote;

    @BeforeEach
    void quoted() {
        member = people.fresh();
        jdbc.sql("UPDATE employer SET name = ?, town = ? WHERE id = ?")
                .params(
                        "Zwaluwstaart & Zn. bv",
                        "Oudewater aan Zee",
                        member.employerId().value())
                .update();
        quote = made.sent(member, false);
    }

    @AfterEach
    void tidyUp() {
        jdbc.sql("UPDATE employer SET name = 'Gewoon', town = 'Tiel' WHERE id = ?")
                .param(member.employerId().value())
                .update();
        orders.tidyUp();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zwaluw", "ZWALUWSTAART bv", "oudew zwal", "zwaluwstaart & zn.", "zee zwaluwstaart"})
    void findsByTheBeginningsOfWords(String typed) {
        assertThat(found(typed)).containsExactly(quote.id());
        assertThat(count(typed)).isEqualTo(1);
        assertThat(employersFound(typed)).containsExactly(member.employerId().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"staart", "zwaluw nijmegen", "zwaluwstaart nv", "OFF-1999-00001"})
    void findsNothingElse(String typed) {
        assertThat(found(typed)).isEmpty();
        assertThat(count(typed)).isZero();
    }

    @Test
    void findsByNumbers() {
        var number = quote.sent().number();
        assertThat(found(number.toLowerCase())).containsExactly(quote.id());
        assertThat(found(number.substring(0, number.length() - 1))).contains(quote.id());
        assertThat(found(member.employer().kvk().value())).containsExactly(quote.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "' OR 1=1 --", "+-><()~*\"@", "_____"})
    void takesSignsForNothing(String typed) {
        assertThat(count(typed)).isNotNegative();
    }

    @Test
    void narrowsToAColleaguesCustomersAndToOneEmployer() {
        login.as(
                personas.sales(),
                () -> files.handOver(
                        files.of(member.employerId()), personas.sales2().id()));
        var others = new QuoteFilter(null, "", personas.sales2().id(), null);
        assertThat(login.as(personas.sales(), () -> ids(others))).contains(quote.id());
        var own = new QuoteFilter(null, "", personas.sales().id(), null);
        assertThat(login.as(personas.sales(), () -> ids(own))).doesNotContain(quote.id());
        assertThat(login.as(personas.sales(), () -> ids(QuoteFilter.of(member.employerId()))))
                .containsExactly(quote.id());
    }

    /** Each page the same, whether it is read from the beginning or from the end. */
    @Test
    void turnsPagesFromBothEnds() {
        for (var more = 0; more < 6; more++) {
            made.draft(member);
        }
        var filter = QuoteFilter.of(member.employerId());
        login.as(personas.sales(), () -> {
            var all = ids(filter);
            assertThat(all).hasSize(7);
            for (var offset = 0; offset <= 8; offset++) {
                for (var limit = 1; limit <= 8; limit++) {
                    var expected = all.stream().skip(offset).limit(limit).toList();
                    assertThat(lists.page(filter, offset, limit, 7))
                            .as("%d rows from %d on", limit, offset)
                            .extracting(QuoteRow::id)
                            .isEqualTo(expected);
                }
            }
        });
    }

    private List<QuoteId> found(String typed) {
        return login.as(personas.sales(), () -> ids(new QuoteFilter(QuoteStatus.SENT, typed)));
    }

    private List<QuoteId> ids(QuoteFilter filter) {
        return lists.page(filter, 0, 500).stream().map(QuoteRow::id).toList();
    }

    private int count(String typed) {
        return login.as(personas.sales(), () -> lists.count(new QuoteFilter(QuoteStatus.SENT, typed)));
    }

    private List<String> employersFound(String typed) {
        return login.as(personas.sales(), () -> employers.all(typed, 0, 50).stream()
                .map(row -> row.id().toString())
                .toList());
    }
}
