package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test lives in a year of its own: other tests issue documents too. */
@PortalTest
class DocumentNumbersTest {
    @Autowired
    DocumentNumbers numbers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PortalClock clock;

    @Test
    void countsBySeriesAndYear() {
        assertThat(issue(2101, DocumentSeries.AGREEMENT).number()).isEqualTo("OVK-2101-000001");
        assertThat(issue(2101, DocumentSeries.AGREEMENT).number()).isEqualTo("OVK-2101-000002");
        assertThat(issue(2101, DocumentSeries.ORDER).number()).isEqualTo("OPD-2101-000001");
        assertThat(issue(2102, DocumentSeries.AGREEMENT).number()).isEqualTo("OVK-2102-000001");
    }

    @Test
    void beginsTheYearInDutchTime() {
        DocumentNumber number = clock.at(
                Instant.parse("2103-12-31T23:30:00Z"),
                () -> transactions.execute(s -> numbers.next(DocumentSeries.AGREEMENT)));
        assertThat(number.number()).startsWith("OVK-2104-");
    }

    @Test
    void leavesNoGapWhenAnIssueFails() {
        issue(2105, DocumentSeries.AGREEMENT);
        assertThatThrownBy(() -> inYear(
                        2105,
                        () -> transactions.execute(s -> {
                            numbers.next(DocumentSeries.AGREEMENT);
                            throw new IllegalStateException("signing failed");
                        })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(issue(2105, DocumentSeries.AGREEMENT).number()).isEqualTo("OVK-2105-000002");
    }

    @Test
    void givesNoNumberOutsideATransaction() {
        assertThatThrownBy(() -> numbers.next(DocumentSeries.ORDER))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void isUniqueAndGaplessForEightIssuersAtOnce() throws Exception {
        issue(2106, DocumentSeries.AGREEMENT);
        List<Callable<String>> issues = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean fails = i % 5 == 0;
            issues.add(() -> inYear(
                    2106,
                    () -> transactions.execute(s -> {
                        String number = numbers.next(DocumentSeries.AGREEMENT).number();
                        if (fails) {
                            s.setRollbackOnly();
                            return "";
                        }
                        return number;
                    })));
        }
        List<String> issued = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<String> future : pool.invokeAll(issues)) {
                issued.add(future.get());
            }
        }
        assertThat(issued.stream().filter(n -> !n.isEmpty()).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 161)
                        .mapToObj("OVK-2106-%06d"::formatted)
                        .toList());
    }

    @Test
    void setsARandomCodeBesideEachNumber() {
        DocumentNumber first = issue(2107, DocumentSeries.PROGRESS_REPORT);
        DocumentNumber second = issue(2107, DocumentSeries.PROGRESS_REPORT);
        assertThat(first.verificationCode())
                .matches("([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}")
                .isNotEqualTo(second.verificationCode());
    }

    private DocumentNumber issue(int year, DocumentSeries series) {
        return inYear(year, () -> transactions.execute(s -> numbers.next(series)));
    }

    private <T> T inYear(int year, java.util.function.Supplier<T> work) {
        return clock.at(Instant.parse(year + "-06-01T10:00:00Z"), work);
    }
}
