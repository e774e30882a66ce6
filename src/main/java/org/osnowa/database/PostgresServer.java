package org.osnowa.database;

/** A PostgreSQL to connect to. Closing it stops it only when we started it. */
public sealed interface PostgresServer extends AutoCloseable permits EmbeddedPostgres, OutsidePostgres {

    String url();

    String user();

    String password();

    @Override
    void close();
}
