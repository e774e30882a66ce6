package org.osnowa.bench;

import java.util.List;

/** Runs the benchmark that is named, or all of them: ./osnowa bench [NAME]. */
public final class Bench {

    private static final List<String> ALL = List.of("deciding", "directory", "pictures", "rules");

    private Bench() {}

    public static void main(String[] names) throws Exception {
        for (var name : names.length == 0 ? ALL : List.of(names)) {
            switch (name) {
                case "deciding" -> new DecidingBench(System.out).run();
                case "directory" -> new DirectoryBench(System.out).run();
                case "pictures" -> new PicturesBench(System.out).run();
                case "rules" -> new RulesBench(System.out).run();
                default -> {
                    System.err.println("There is no benchmark \"" + name + "\"; there is: " + String.join(", ", ALL));
                    System.exit(1);
                }
            }
        }
        System.exit(0);
    }
}
