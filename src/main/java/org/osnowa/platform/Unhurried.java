package org.osnowa.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pages give up a statement after a while; work behind them, such as an import, asks here for all the time it needs. */
@Component
public class Unhurried {

    private final DataSource database;
    private final JdbcClient db;

    Unhurried(DataSource database, JdbcClient db) {
        this.database = database;
        this.db = db;
    }

    /** For the rest of this transaction; the pool takes care of the connection when it comes back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fromHere() {
        db.sql("set local statement_timeout = 0").update();
        var connection = DataSourceUtils.getConnection(database);
        try {
            connection.setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The connection takes no longer silence", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
