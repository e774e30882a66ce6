package org.osnowa.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words in front of a PostgreSQL command that make it run as somebody else than root (it refuses root), out of reach
 * of the terminal's Ctrl-C (we stop it ourselves, last), and that stop it when this program is killed.
 *
 * @param owner who must own the files that the command works on, when that is not whoever runs this program
 */
record Harness(List<String> words, @Nullable UserPrincipal owner) {

    private static final List<List<String>> EXTRAS = List.of(
            List.of("setsid", "setpriv", "--pdeathsig", "INT"),
            List.of("setpriv", "--pdeathsig", "INT"),
            List.of("setsid"),
            List.of());

    /** The best harness that works on this machine, found by trying. */
    static Harness fitting(Path cluster, Path postgres) {
        return candidates(cluster)
                .flatMap(harness -> EXTRAS.stream().map(harness::with))
                .filter(harness -> harness.runs(postgres))
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        runsAsRoot()
                                ? "PostgreSQL refuses to run as root, and neither unshare nor setpriv (package util-linux) works here:"
                                        + " start Osnowa as an ordinary user, or give it a database in OSNOWA_DATABASE_URL."
                                : "PostgreSQL does not run on this machine (%s --version fails): give Osnowa a database in OSNOWA_DATABASE_URL."
                                        .formatted(postgres)));
    }

    List<String> on(List<String> command) {
        return Stream.concat(words.stream(), command.stream()).toList();
    }

    /** Hands the files over, where the command runs as another user than this program. */
    void handOver(Path path) {
        if (owner == null || !Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (!Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
                    Files.setOwner(file, owner);
                }
            }
        } catch (IOException e) {
            throw new CannotStart("%s cannot be given to the user %s.".formatted(path, owner), e);
        }
    }

    private static Stream<Harness> candidates(Path cluster) {
        if (!runsAsRoot()) {
            return Stream.of(new Harness(List.of(), null));
        }
        var nobodyElses = new Harness(List.of("unshare", "--user"), null);
        var others = Stream.of("osnowa", "postgres", "nobody")
                .flatMap(name -> user(cluster, name).stream())
                .map(Harness::as);
        return ownerOf(cluster)
                .filter(owner -> !owner.getName().equals("root"))
                .map(owner -> Stream.of(as(owner)))
                .orElseGet(() -> Stream.concat(Stream.of(nobodyElses), others));
    }

    private static Harness as(UserPrincipal user) {
        var name = user.getName();
        return new Harness(List.of("setpriv", "--reuid=" + name, "--regid=" + groupOf(name), "--clear-groups"), user);
    }

    private Harness with(List<String> extras) {
        return new Harness(on(extras), owner);
    }

    private boolean runs(Path postgres) {
        try {
            var process = new ProcessBuilder(on(List.of(postgres.toString(), "--version")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean runsAsRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            return System.getProperty("user.name").equals("root");
        }
    }

    private static String groupOf(String user) {
        try {
            var process = new ProcessBuilder("id", "-g", user).start();
            var group = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            return group.isEmpty() ? user : group;
        } catch (IOException e) {
            return user;
        }
    }

    private static Optional<UserPrincipal> ownerOf(Path cluster) {
        try {
            return Files.exists(cluster) ? Optional.of(Files.getOwner(cluster)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<UserPrincipal> user(Path anywhere, String name) {
        try {
            return Optional.of(
                    anywhere.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        } catch (UserPrincipalNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
