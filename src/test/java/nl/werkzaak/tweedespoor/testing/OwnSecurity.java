package nl.werkzaak.tweedespoor.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Who is logged in is kept by a strategy of the whole JVM, and a portal that boots puts its own there. A class that goes
 * on with an earlier portal after a class with one of its own gets that portal's strategy back.
 */
class OwnSecurity extends AbstractTestExecutionListener {
    @Override
    public void beforeTestClass(TestContext context) {
        var strategy = context.getApplicationContext().getBean(SecurityContextHolderStrategy.class);
        SecurityContextHolder.setContextHolderStrategy(strategy);
    }
}
