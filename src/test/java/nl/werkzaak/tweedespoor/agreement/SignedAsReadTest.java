package nl.werkzaak.tweedespoor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.Issue;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.document.Verification;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Nobody signs other words than were read, unread, under another name, or by guessing. */
@PortalTest
class SignedAsReadTest {
    private static final String OTHER = "U betaalt 100 procent vooraf.";

    @Autowired
    private OrderPersonas made;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Signing signing;

    @Autowired
    private AgreementPapers papers;

    @Autowired
    private Verification verification;

    @Autowired
    private Vault vault;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        made.tidyUp();
    }

    @Test
    void aContractSaysWhatWasOfferedThoughTheTextsHaveChangedSince() throws IOException {
        var member = employers.fresh();
        var order = made.signable(member);
        var code = made.code(order, member.user());
        login.as(member.user());
        var offered = made.read(order).blocks();
        var texts = ReflectionTestUtils.getField(papers, "texts");
        ReflectionTestUtils.setField(papers, "texts", changed((Texts) Objects.requireNonNull(texts)));
        AgreementRow signed;
        try {
            assertThat(made.read(order).blocks()).isEqualTo(offered);
            signed = signing.sign(order, new Signature("Nieuwe Baas", true, code));
        } finally {
            ReflectionTestUtils.setField(papers, "texts", texts);
        }

        var contract = made.read(order).blocks();
        int place = clientsPlace(offered);
        assertThat(contract).startsWith(offered.subList(0, place).toArray(Block[]::new));
        assertThat(contract).endsWith(offered.subList(place + 2, offered.size()).toArray(Block[]::new));
        assertThat(contract.toString()).doesNotContain(OTHER);
        assertThat(text(signed)).doesNotContain(OTHER).contains("50 procent bij de start");
    }

    private static int clientsPlace(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.SignaturePlace)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static Texts changed(Texts texts) {
        return (Texts) Proxy.newProxyInstance(
                Texts.class.getClassLoader(),
                new Class<?>[] {Texts.class},
                (proxy, method, given) ->
                        method.getName().equals("get") && "agreement.pdf.instalmentsWhy".equals(given[1])
                                ? OTHER
                                : method.invoke(texts, given));
    }

    @Test
    void anOfferOfWhichTheWordsWereNotKeptIsNotSigned() {
        var member = employers.fresh();
        var order = made.signable(member);
        var code = made.code(order, member.user());
        jdbc.sql("UPDATE agreement SET content = JSON_REMOVE(content, '$.paper') WHERE order_id = ?")
                .param(order.value())
                .update();
        login.as(member.user());
        assertThatThrownBy(() -> signing.sign(order, new Signature("Nieuwe Baas", true, code)))
                .hasMessage("agreement.refusal.words");
    }

    @Test
    void nobodySignsWhatTheyThemselvesHaveNotOpened() {
        var member = employers.fresh();
        var order = made.signable(member);
        login.as(member.user());
        signing.sendCode(order);
        var code = made.send(made.newest(member.user()));
        assertThatThrownBy(() -> signing.sign(order, new Signature("Nieuwe Baas", true, code)))
                .hasMessage("agreement.refusal.unread");
        made.read(order);
        assertThat(signing.sign(order, new Signature("Nieuwe Baas", true, code)).status())
                .isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void whoSignedIsTheAccountWhateverNameWasTyped() throws IOException {
        var member = employers.fresh();
        var signed = signs(member, "Prof. dr. A. Directeur-Generaal");
        var issue = verification.file(bytes(signed)).issue();
        assertThat(issue.signers())
                .extracting(Issue.Signer::name)
                .contains(member.user().name());
        assertThat(issue.signers().toString()).doesNotContain("Directeur-Generaal");
        assertThat(text(signed))
                .contains("Prof. dr. A. Directeur-Generaal", member.user().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "Zoë 😀", "Jan\u202eknaB", "Jan\u202dknaB", "a\tb\nc", "محمد", "Jan\u200bBaas"})
    void aNameThatCannotStandInTheDocumentAsTypedIsRefusedAtTheField(String name) {
        refusedName(name, "agreement.refusal.nameLetters");
    }

    @Test
    void aNameThatIsTooLongIsRefusedAtTheField() {
        refusedName("N".repeat(Signature.LONGEST_NAME + 1), "shared.text.long");
    }

    private static void refusedName(String name, String key) {
        assertThatThrownBy(() -> new Signature(name, true, "123456").requireComplete())
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.field()).contains("name");
                });
    }

    @Test
    void everyAllowedNameStandsInTheDocumentAsTyped() throws IOException {
        for (var name : List.of("Łukasz Świętochowski", "Zoe\u0308 d'Été-Åberg", "N".repeat(Signature.LONGEST_NAME))) {
            var composed = new Signature(name, true, "").name();
            var text = text(signs(employers.fresh(), name)).replace(" ", "").replace("-", "");
            assertThat(text).contains(composed.replace(" ", "").replace("-", ""));
        }
    }

    @Test
    void guessesAtTheSameMomentAreCountedOneByOne() throws Exception {
        var member = employers.fresh();
        var order = made.signable(member);
        var code = made.code(order, member.user());
        var wrong = code.equals("000000") ? "000001" : "000000";
        Map<String, Integer> answers = new ConcurrentHashMap<>();
        Callable<Void> guess = () -> {
            login.as(member.user(), () -> {
                try {
                    signing.sign(order, new Signature("Nieuwe Baas", true, wrong));
                } catch (Refusal refusal) {
                    answers.merge(refusal.key(), 1, Integer::sum);
                }
            });
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(30)) {
            for (var one : threads.invokeAll(
                    IntStream.range(0, 60).mapToObj(i -> guess).toList())) {
                one.get();
            }
        }
        assertThat(answers)
                .containsEntry("agreement.refusal.codeWrong", SigningCodes.TRIES)
                .containsEntry("agreement.refusal.codeTries", 60 - SigningCodes.TRIES);
    }

    private AgreementRow signs(Member member, String name) {
        OrderId order = made.signable(member);
        var code = made.code(order, member.user());
        return login.as(member.user(), () -> signing.sign(order, new Signature(name, true, code)));
    }

    private byte[] bytes(AgreementRow row) throws IOException {
        var out = new ByteArrayOutputStream();
        vault.openTo(Objects.requireNonNull(row.document()), out);
        return out.toByteArray();
    }

    private String text(AgreementRow row) throws IOException {
        try (var document = Loader.loadPDF(bytes(row))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
