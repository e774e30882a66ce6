package org.osnowa.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of this classpath in a process of its own, ended with the benchmark. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;

    private Program(Process process) {
        this.process = process;
    }

    static Program start(Class<?> main, List<String> arguments, Map<String, String> environment, Path log)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        return start(command, arguments, environment, log);
    }

    /** By the launcher, as people start it. */
    static Program launch(List<String> arguments, Map<String, String> environment, Path log) throws IOException {
        return start(new ArrayList<>(List.of("./osnowa")), arguments, environment, log);
    }

    private static Program start(
            List<String> command, List<String> arguments, Map<String, String> environment, Path log)
            throws IOException {
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.directory(new File("."));
        return new Program(builder.start());
    }

    void ends() throws InterruptedException {
        process.waitFor();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until it answers; @return the seconds that took */
    double awaits(URI address, Load load) throws InterruptedException {
        var begin = System.nanoTime();
        while (!load.answers(address)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("It does not answer at " + address + "; see its log");
            }
            Thread.sleep(100);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
