package org.osnowa;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A table belongs to the module whose migration creates it. Others go through that module's door, or read the views that
 * it publishes under a name beginning with "public_".
 */
class TablesTest {

    private static final Pattern CREATED = Pattern.compile(
            "(?i)\\bcreate\\s+(?:or\\s+replace\\s+)?(?:unlogged\\s+|materialized\\s+)?(?:table|view)\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");
    private static final Pattern USED = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|truncate|table|only)\\s+([a-z_][a-z0-9_]*(?:\\s+(?:as\\s+)?[a-z_]+)?(?:\\s*,\\s*[a-z_][a-z0-9_]*(?:\\s+(?:as\\s+)?[a-z_]+)?)*)");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern TRANSLATED = Pattern.compile("'(?:[^']|'')*'");

    @Test
    void each_module_touches_only_its_own_tables() {
        var migrations = Source.under("src/main/resources/db/migration", ".sql");
        var code = Source.under("src/main/java/org/osnowa", ".java");
        var owners = owners(migrations);

        assertThat(owners).hasSizeGreaterThan(3);
        assertThat(uses(code, owners)).as("tables named in the code").isNotEmpty();
        assertThat(trespasses(code, migrations)).isEmpty();
    }

    @Test
    void naming_a_table_of_another_module_is_caught() {
        var migrations = List.of(
                Source.planted("db/migration/bread/V1__bread.sql", "create table loaves (id uuid primary key);"),
                Source.planted(
                        "db/migration/milk/V1__milk.sql",
                        "create table if not exists bottles (id uuid);\n"
                                + "insert into loaves select id from bottles;"));

        assertThat(trespasses(List.of(code("milk", "db.sql(\"select id from loaves\")")), migrations))
                .containsExactlyInAnyOrder("Some.java uses loaves of bread", "V1__milk.sql uses loaves of bread");
        for (var hidden : List.of(
                "db.sql(\"select id \" + \"from \" + \"loaves\")",
                "var s = \"select \" + COLUMNS + \" from bottles, loaves where true\";",
                "db.sql(\"\"\"\n  update loaves\n set id = 1\"\"\")",
                "db.sql(\"select 1 from bottles b join loaves l on true\")")) {
            assertThat(trespasses(List.of(code("milk", hidden)), migrations))
                    .as(hidden)
                    .contains("Some.java uses loaves of bread");
        }
    }

    @Test
    void a_published_view_and_ones_own_table_are_no_trespass() {
        var migrations = List.of(Source.planted(
                "db/migration/bread/V1__bread.sql",
                "create table loaves (id uuid); create view public_loaves as select id from loaves;"));

        assertThat(trespasses(
                        List.of(
                                code("milk", "db.sql(\"select id from public_loaves\"); // from loaves"),
                                code("bread", "db.sql(\"select id from loaves\")")),
                        migrations))
                .isEmpty();
    }

    private static Source code(String module, String text) {
        return Source.planted("org/osnowa/" + module + "/Some.java", text);
    }

    private static List<String> trespasses(List<Source> code, List<Source> migrations) {
        var owners = owners(migrations);
        var trespasses = new ArrayList<String>();
        Stream.concat(
                        uses(code, owners).entrySet().stream(),
                        migrations.stream().map(file -> Map.entry(file, tables(sql(file), owners))))
                .forEach(use -> use.getValue().stream()
                        .filter(table -> !table.startsWith("public_")
                                && !owners.get(table).equals(use.getKey().folder()))
                        .map(table -> "%s uses %s of %s".formatted(use.getKey().name(), table, owners.get(table)))
                        .forEach(trespasses::add));
        return trespasses;
    }

    private static Map<String, String> owners(List<Source> migrations) {
        return migrations.stream()
                .flatMap(file ->
                        CREATED.matcher(sql(file)).results().map(table -> Map.entry(table.group(1), file.folder())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first, TreeMap::new));
    }

    private static Map<Source, List<String>> uses(List<Source> code, Map<String, String> owners) {
        return code.stream()
                .map(source -> Map.entry(source, tables(String.join("\n;\n", source.strings()), owners)))
                .filter(use -> !use.getValue().isEmpty())
                .collect(toMap(
                        use -> new Source(module(use.getKey()), use.getKey().text()), Map.Entry::getValue));
    }

    /** Files in a package below the module's own belong to it too. */
    private static java.nio.file.Path module(Source source) {
        return java.nio.file.Path.of(source.below("osnowa"), source.name());
    }

    private static List<String> tables(String sql, Map<String, String> owners) {
        return USED.matcher(sql)
                .results()
                .map((MatchResult list) -> list.group(1))
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(item -> item.strip().split("\\s+")[0])
                .filter(owners::containsKey)
                .distinct()
                .toList();
    }

    private static String sql(Source migration) {
        return TRANSLATED
                .matcher(COMMENT.matcher(migration.text()).replaceAll(""))
                .replaceAll("''");
    }
}
