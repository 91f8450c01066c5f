package nl.werkzaak.tweedespoor.quote;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** With which words a quote begins: those of its package's text, until sales writes something else. */
@Component
class QuoteLetters {
    private final TemplateStore templates;

    QuoteLetters(TemplateStore templates) {
        this.templates = templates;
    }

    /** @param template the version of the text that the letter began with; absent when sales wrote it */
    record Letter(QuoteForm form, @Nullable TemplateId template) {}

    /** Of a new quote. */
    Letter first(QuoteForm form, QuotedPackage quoted) {
        return form.word().isBlank() ? of(form, quoted) : new Letter(form, null);
    }

    /** Another package brings its own text along, unless sales wrote something else. */
    Letter next(QuoteFacts before, QuoteForm form, QuotedPackage chosen) {
        var template = before.origin().template();
        var samePackage = before.quoted().code().equals(chosen.code());
        var begun = template == null || samePackage
                ? ""
                : templates.find(template).map(TemplateRow::text).orElse("");
        return samePackage || !form.word().strip().equals(begun) ? new Letter(form, template) : of(form, chosen);
    }

    private Letter of(QuoteForm form, QuotedPackage quoted) {
        return templates
                .latest(quoted.code())
                .map(row -> new Letter(form.withWord(row.text()), row.id()))
                .orElseGet(() -> new Letter(form.withWord(""), null));
    }
}
