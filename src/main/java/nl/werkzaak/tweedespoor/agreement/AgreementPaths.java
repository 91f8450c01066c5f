package nl.werkzaak.tweedespoor.agreement;

import nl.werkzaak.tweedespoor.shared.OrderId;

/** Where mails and other screens send people; an agreement is found by its order. */
public final class AgreementPaths {
    public static final String AGREEMENT = "bestellingen/:order/overeenkomst";
    public static final String RECEIPT = "bestellingen/:order/ontvangst";
    public static final String CHECK = "verkoop/controle";

    private AgreementPaths() {}

    public static String agreement(OrderId order) {
        return "/" + AGREEMENT.replace(":order", order.toString());
    }

    public static String receipt(OrderId order) {
        return "/" + RECEIPT.replace(":order", order.toString());
    }
}
