package nl.werkzaak.tweedespoor.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** The pilot has few seats and all tests share one database: every class begins with all of them free. */
class FreeSeats extends AbstractTestExecutionListener {
    @Override
    public void beforeTestClass(TestContext context) {
        context.getApplicationContext().getBean(OrderPersonas.class).tidyUp();
    }
}
