package nl.werkzaak.tweedespoor.notification.internal;

/** How mails leave the portal. */
interface Delivery {
    /** False when nothing can leave; mails are then held. */
    boolean open();

    /** True where the text of a sent mail stays readable in the outbox: in profile demo only. */
    boolean keepsText();

    void deliver(QueuedMail mail, RenderedMail text) throws Exception;

    /** No mail server is configured: everything waits. */
    record Closed() implements Delivery {
        @Override
        public boolean open() {
            return false;
        }

        @Override
        public boolean keepsText() {
            return false;
        }

        @Override
        public void deliver(QueuedMail mail, RenderedMail text) {
            throw new IllegalStateException("no mail server");
        }
    }

    /** Profile demo without a mail server: the outbox itself is the mailbox. */
    record IntoOutbox() implements Delivery {
        @Override
        public boolean open() {
            return true;
        }

        @Override
        public boolean keepsText() {
            return true;
        }

        @Override
        public void deliver(QueuedMail mail, RenderedMail text) {
            // the worker keeps the text in the row
        }
    }
}
