package org.osnowa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** CPU time and memory of processes, from /proc (Linux; a tick is 10 ms). */
final class Cpu {

    private static final double TICKS_A_SECOND = 100;

    private Cpu() {}

    /** Seconds of CPU that a process and all its children, living and waited for, have used. */
    static double secondsOf(ProcessHandle process) {
        return ticks(process.pid()) / TICKS_A_SECOND
                + process.descendants().mapToLong(child -> ticks(child.pid())).sum() / TICKS_A_SECOND;
    }

    static double ownSecondsOf(ProcessHandle process) {
        return ticks(process.pid()) / TICKS_A_SECOND;
    }

    /** The server of an embedded database, found by its data folder. */
    static ProcessHandle postgresIn(Path data) {
        var folder = data.toAbsolutePath().toString();
        return ProcessHandle.allProcesses()
                .filter(each ->
                        commandOf(each).contains(folder) && commandOf(each).contains("bin/postgres"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No PostgreSQL runs in " + folder));
    }

    /** Megabytes of memory that a process holds. */
    static long megabytesOf(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static String commandOf(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/%d/cmdline".formatted(process.pid())));
        } catch (IOException gone) {
            return "";
        }
    }

    /** utime, stime, cutime and cstime: fields 14 to 17, counted behind the name in brackets. */
    private static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
            var fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return fields.subList(11, 15).stream().mapToLong(Long::parseLong).sum();
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no such process")) {
                return 0;
            }
            throw new UncheckedIOException(e);
        }
    }
}
