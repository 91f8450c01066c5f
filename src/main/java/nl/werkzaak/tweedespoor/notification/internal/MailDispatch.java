package nl.werkzaak.tweedespoor.notification.internal;

import nl.werkzaak.tweedespoor.notification.MailRoute;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class MailDispatch implements MailRoute {
    private final Delivery delivery;
    private final MailWaker waker;

    MailDispatch(Delivery delivery, MailWaker waker) {
        this.delivery = delivery;
        this.waker = waker;
    }

    @Override
    public boolean open() {
        return delivery.open();
    }

    @Override
    public boolean isDemo() {
        return delivery.keepsText();
    }

    @Override
    public void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                waker.wake();
            }
        });
    }
}
