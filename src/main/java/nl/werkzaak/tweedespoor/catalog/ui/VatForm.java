package nl.werkzaak.tweedespoor.catalog.ui;

import java.util.function.BiConsumer;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.catalog.VatChange;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;

/** A new VAT rate from a later day on, with the reason that a second person reads. */
class VatForm extends DatedForm {
    private final AmountField rate = number("rate", "catalog.vat.percent");
    private final GuardedTextArea reason = field("reason", new GuardedTextArea(getTranslation("catalog.reason")));
    private final transient BiConsumer<VatChange, String> onPropose;

    VatForm(BiConsumer<VatChange, String> onPropose) {
        this.onPropose = onPropose;
        reason.setHelperText(getTranslation("catalog.reason.help"));
        reason.setMaxLength(Approvals.LONGEST);
        reason.setWidthFull();
        lay("catalog.admin.propose");
    }

    @Override
    void send() {
        onPropose.accept(new VatChange(Amounts.basisPoints(rate, "rate"), from()), reason.getValue());
    }
}
