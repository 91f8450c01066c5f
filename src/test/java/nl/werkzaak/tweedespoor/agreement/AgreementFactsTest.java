package nl.werkzaak.tweedespoor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts that go along inside an agreement say what its pages say, and no more. */
@PortalTest
class AgreementFactsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    SampleAgreement sample;

    @Autowired
    TaggedPdf writer;

    @Test
    void addUpToThePrice() throws Exception {
        var price = facts().get("price");
        long lines = 0;
        for (var line : price.get("lines")) {
            assertThat(line.get("totalCents").asLong())
                    .isEqualTo(line.get("quantity").asLong()
                            * line.get("unitCents").asLong());
            lines += line.get("totalCents").asLong();
        }
        assertThat(lines).isEqualTo(price.get("netCents").asLong()).isPositive();
        long instalments = 0;
        for (var part : facts().get("instalments")) {
            instalments += part.get("grossCents").asLong();
        }
        assertThat(instalments).isEqualTo(price.get("grossCents").asLong());
    }

    @Test
    void areTheSameBeforeAndAfterSigning() {
        assertThat(sample.offered().attachments().getFirst().bytes())
                .isEqualTo(sample.document().attachments().getFirst().bytes());
    }

    @Test
    void holdNothingThatThePagesDoNotShow() throws Exception {
        String pages;
        try (PDDocument pdf = Loader.loadPDF(writer.bytes(sample.document()))) {
            pages = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        var shown = new ArrayList<String>();
        var facts = facts();
        assertThat(facts.get("format").asString()).isEqualTo("werkzaak-agreement/1");
        facts.properties().stream()
                .filter(each -> !each.getKey().equals("format"))
                .forEach(each -> collect(each.getKey(), each.getValue(), shown));
        assertThat(shown).hasSizeGreaterThan(30).allSatisfy(words -> assertThat(pages)
                .contains(words));
    }

    private static void collect(String name, JsonNode node, List<String> shown) {
        if (node.isObject()) {
            node.properties().forEach(each -> collect(each.getKey(), each.getValue(), shown));
        } else if (node.isArray()) {
            node.forEach(each -> collect(name, each, shown));
        } else if (name.endsWith("Cents")) {
            shown.add(Formats.money(new Money(node.asLong()), Texts.DUTCH));
        } else if (node.isString() && node.asString().matches("\\d{4}-\\d{2}-\\d{2}")) {
            shown.add(Formats.date(LocalDate.parse(node.asString()), Texts.DUTCH));
        } else if (name.equals("vatBasisPoints")) {
            shown.add(Formats.percent(node.asInt(), Texts.DUTCH));
        } else if (!name.equals("due")) {
            shown.add(node.asString());
        }
    }

    private JsonNode facts() {
        return JSON.readTree(sample.document().attachments().getFirst().bytes());
    }
}
