package nl.werkzaak.tweedespoor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Stops a thread for good just before one of its database steps, so that a test can kill the process while it stands
 * there. A step is a statement or the commit of a transaction; the thread of {@link #watch} counts its own.
 */
public final class Stops implements BeanPostProcessor {
    /** Whether it is read again depends on how quick the machine is, and nothing is changed by it. */
    private static final String KEPT_FOR_SECONDS = "SELECT stamp FROM user_account";

    private final ThreadLocal<@Nullable Steps> watched = new ThreadLocal<>();

    /** What one thread did so far, and the step before which it stops. */
    private static final class Steps {
        private final List<String> done = new ArrayList<>();
        private final int stopBefore;
        private final Runnable arrived;

        Steps(int stopBefore, Runnable arrived) {
            this.stopBefore = stopBefore;
            this.arrived = arrived;
        }

        void before(String step) {
            if (done.size() == stopBefore) {
                arrived.run();
                while (true) {
                    LockSupport.park();
                }
            }
            done.add(step);
        }
    }

    /** Does the work and tells its steps. */
    public List<String> watch(Runnable work) {
        return watch(Integer.MAX_VALUE, () -> {}, work);
    }

    /** Does the work up to one step and never comes back, unless the work has fewer steps. */
    public List<String> watch(int stopBefore, Runnable arrived, Runnable work) {
        var steps = new Steps(stopBefore, arrived);
        watched.set(steps);
        try {
            work.run();
            return List.copyOf(steps.done);
        } finally {
            watched.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? proxy(DataSource.class, (method, arguments) -> watched(invoke(source, method, arguments)))
                : bean;
    }

    private @Nullable Object watched(@Nullable Object result) {
        return result instanceof Connection connection
                ? proxy(Connection.class, (method, arguments) -> {
                    step(method, arguments);
                    return invoke(connection, method, arguments);
                })
                : result;
    }

    private void step(Method method, Object @Nullable [] arguments) {
        var steps = watched.get();
        if (steps == null) {
            return;
        }
        if (method.getName().equals("prepareStatement") && arguments != null) {
            var statement = String.valueOf(arguments[0]).strip();
            if (!statement.startsWith(KEPT_FOR_SECONDS)) {
                steps.before(statement);
            }
        } else if (method.getName().equals("commit")) {
            steps.before("COMMIT");
        }
    }

    private interface Call {
        @Nullable
        Object of(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static Object proxy(Class<?> type, Call call) {
        return Proxy.newProxyInstance(
                Stops.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.of(method, arguments));
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }
}
