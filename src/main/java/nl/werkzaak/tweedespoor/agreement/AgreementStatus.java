package nl.werkzaak.tweedespoor.agreement;

import java.util.Set;

/** Where an agreement stands; {@link #mayBecome} is the one definition for aggregate, screens and tests. */
public enum AgreementStatus {
    PREPARED,
    OFFERED,
    SIGNED,
    DECLINED,
    EXPIRED,
    SUPERSEDED;

    public boolean mayBecome(AgreementStatus next) {
        return switch (this) {
            case PREPARED -> Set.of(OFFERED, SUPERSEDED).contains(next);
            case OFFERED -> Set.of(SIGNED, DECLINED, EXPIRED, SUPERSEDED).contains(next);
            case SIGNED, DECLINED, EXPIRED, SUPERSEDED -> false;
        };
    }

    public String key() {
        return "agreement.status." + name();
    }
}
