package org.osnowa.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What stands in the data folder: the cluster, its passwords, its port, and the lock that keeps a second program out. */
record PostgresFolder(Path path) {

    /** Closing any channel on a locked file gives up the lock of the whole process, so a folder that we hold is never opened again. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    static PostgresFolder in(Path data) {
        try {
            return new PostgresFolder(
                    Files.createDirectories(data.toAbsolutePath().resolve("postgres"))
                            .toRealPath());
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder %s cannot be made (%s): choose another one with OSNOWA_DATA."
                            .formatted(data.toAbsolutePath(), e.getMessage()),
                    e);
        }
    }

    Path cluster() {
        return path.resolve("cluster-" + PostgresBinaries.MAJOR_VERSION);
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path portFile() {
        return path.resolve("port");
    }

    /** The lock, or nothing when another program has it. */
    Optional<Lock> lock() {
        if (!HELD.add(path)) {
            return Optional.empty();
        }
        try {
            var channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                HELD.remove(path);
                return Optional.empty();
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
            return Optional.of(new Lock(path, lock));
        } catch (IOException e) {
            HELD.remove(path);
            throw new CannotStart("The data folder %s cannot be written (%s): it may belong to another user."
                    .formatted(path, e.getMessage()));
        }
    }

    String holder() {
        return readIfThere(path.resolve("lock")).orElse("");
    }

    /** The password kept in the file of this name, made up and written down at first. */
    String password(String role) {
        var file = path.resolve(role + ".password");
        return readIfThere(file).orElseGet(() -> {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            var password = Base64.getUrlEncoder().encodeToString(random);
            write(file, password);
            return password;
        });
    }

    Optional<Integer> rememberedPort() {
        return readIfThere(portFile()).map(Integer::valueOf);
    }

    void rememberPort(int port) {
        write(portFile(), Integer.toString(port));
    }

    /** Written beside and moved over, so the file is whole or not there; only its owner can read it. */
    void write(Path file, String text) {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var channel = FileChannel.open(unfinished, WRITE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> readIfThere(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read: it may belong to another user.".formatted(file), e);
        }
    }

    record Lock(Path folder, FileLock lock) implements AutoCloseable {

        @Override
        public void close() {
            try {
                lock.acquiredBy().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                HELD.remove(folder);
            }
        }
    }
}
