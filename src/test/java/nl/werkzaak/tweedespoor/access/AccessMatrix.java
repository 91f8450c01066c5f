package nl.werkzaak.tweedespoor.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.Role;

/** A table of docs/authorisation.md: a row's name, then a column for the visitor and for each role. */
record AccessMatrix(Map<String, Set<String>> allowed) {
    static final String VISITOR = "visitor";
    private static final Path DOCUMENT = Path.of("docs/authorisation.md");

    /** @param heading the section whose table is meant */
    static AccessMatrix of(String heading) {
        var table = section(heading).stream()
                .filter(line -> line.startsWith("|"))
                .map(AccessMatrix::cells)
                .toList();
        var columns = table.getFirst();
        var allowed = new LinkedHashMap<String, Set<String>>();
        table.stream().skip(2).forEach(row -> {
            var name = row.getFirst().replace("`", "");
            if (allowed.put(name, rolesIn(row, columns)) != null) {
                throw new IllegalStateException("Two rows for " + name);
            }
        });
        return new AccessMatrix(allowed);
    }

    /** Services and methods without a rule of their own, which only other services may call. */
    static Set<String> inner() {
        return section("Services").stream()
                .filter(line -> line.startsWith("|") && line.contains("| inner |"))
                .map(line -> cells(line).getFirst().replace("`", ""))
                .collect(java.util.stream.Collectors.toSet());
    }

    static List<String> everyone() {
        return Arrays.stream(Role.values())
                .map(AccessMatrix::column)
                .collect(() -> new java.util.ArrayList<>(List.of(VISITOR)), List::add, List::addAll);
    }

    static String column(Role role) {
        return role.name().toLowerCase();
    }

    private static Set<String> rolesIn(List<String> row, List<String> columns) {
        var roles = new LinkedHashSet<String>();
        for (var column = 1; column < columns.size(); column++) {
            switch (row.get(column)) {
                case "yes", "own", "asks", "inner" ->
                    roles.add(columns.get(column).toLowerCase());
                case "–" -> {}
                default -> throw new IllegalStateException("Neither yes, own, asks, inner nor –: " + row);
            }
        }
        return roles;
    }

    private static List<String> section(String heading) {
        try {
            var lines = Files.readAllLines(DOCUMENT);
            var begin = lines.indexOf("## " + heading);
            return lines.stream()
                    .skip(begin + 1L)
                    .takeWhile(line -> !line.startsWith("## "))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::trim)
                .toList();
    }
}
