package nl.werkzaak.tweedespoor.shared;

/** Net, tax and gross of one total: tax is rounded once, over the total (domain: VAT per invoice total). */
public record Vat(Money net, int basisPoints, Money tax, Money gross) {
    public static Vat on(Money net, int basisPoints) {
        var tax = net.percent(basisPoints);
        return new Vat(net, basisPoints, tax, net.plus(tax));
    }
}
