package nl.werkzaak.tweedespoor.shell.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The scripts of the bundle that every first page needs. Vaadin names them one after the other; named in the page itself
 * they come at once, which saves slow phone lines two round trips.
 */
final class FirstScripts {

    private static final String BUILD = "VAADIN/build/";
    private static final List<String> NEEDED = List.of("FlowBootstrap-", "FlowClient-", "generated-flow-imports-");
    private static final Pattern IMPORT = Pattern.compile("from\\s*[\"'`]\\./([\\w.-]+\\.js)[\"'`]");

    private FirstScripts() {}

    /** Addresses relative to the application; empty when there is no bundle, as in tests. */
    static List<String> find() {
        try {
            Map<String, Resource> scripts = new LinkedHashMap<>();
            for (Resource script : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/VAADIN/webapp/" + BUILD + "*.js")) {
                scripts.put(Objects.requireNonNull(script.getFilename()), script);
            }
            return reached(scripts).stream().map(name -> BUILD + name).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> reached(Map<String, Resource> scripts) throws IOException {
        Deque<String> open = new ArrayDeque<>(scripts.keySet().stream()
                .filter(name -> NEEDED.stream().anyMatch(name::startsWith))
                .toList());
        Set<String> reached = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            if (scripts.containsKey(name) && reached.add(name)) {
                String code = scripts.get(name).getContentAsString(StandardCharsets.UTF_8);
                IMPORT.matcher(code).results().forEach(match -> open.add(match.group(1)));
            }
        }
        return reached;
    }
}
