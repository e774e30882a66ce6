package org.osnowa.commands;

import java.io.PrintStream;
import java.nio.file.Path;

/** Loads a register from a file: ./osnowa import WHAT FILE finds the bean whose {@link #what()} is WHAT. */
public interface ImportCommand {

    String what();

    /** Whether FILE may be a folder of files. */
    default boolean takesFolders() {
        return false;
    }

    /** Loads the file, telling its progress, and gives the exit status: 0 when all went in that should. */
    int run(Path file, PrintStream out);
}
