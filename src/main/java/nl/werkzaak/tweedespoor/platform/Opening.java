package nl.werkzaak.tweedespoor.platform;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets everything that comes {@link BeforeOpening} be done just before the web server starts to listen. */
@Component
class Opening implements SmartLifecycle {
    private final ObjectProvider<BeforeOpening> preparations;
    private boolean done;

    Opening(ObjectProvider<BeforeOpening> preparations) {
        this.preparations = preparations;
    }

    @Override
    public void start() {
        preparations.orderedStream().forEach(BeforeOpening::prepare);
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
