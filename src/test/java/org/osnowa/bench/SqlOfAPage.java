package org.osnowa.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Writes down what a page asks of the database, with its values, so that it can be asked again without the page. */
public class SqlOfAPage implements BeanPostProcessor {

    /** @param values what was set in it, in the order in which it was set */
    record Asked(String sql, List<Value> values) {

        boolean reads() {
            var start = sql.strip().toLowerCase(Locale.ROOT);
            return start.startsWith("select") || start.startsWith("with");
        }

        /** Sends it and takes every value of every row, as who makes a page does. */
        void again(Connection connection) throws Exception {
            try (var statement = connection.prepareStatement(sql)) {
                for (var each : values) {
                    each.setter.invoke(statement, each.arguments);
                }
                try (var rows = statement.executeQuery()) {
                    var columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (var column = 1; column <= columns; column++) {
                            rows.getObject(column);
                        }
                    }
                }
            }
        }
    }

    record Value(Method setter, Object[] arguments) {}

    private static final List<Asked> HEARD = new CopyOnWriteArrayList<>();

    /** Forgets what it heard before. */
    static void listen() {
        HEARD.clear();
    }

    /** What was read since, in any thread. */
    static List<Asked> heard() {
        return HEARD.stream().filter(Asked::reads).toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? through(
                        DataSource.class,
                        source,
                        (_, made) -> made instanceof Connection connection ? connection(connection) : made)
                : bean;
    }

    private static Object connection(Connection connection) {
        return through(
                Connection.class,
                connection,
                (arguments, made) -> made instanceof PreparedStatement statement
                                && arguments != null
                                && arguments[0] instanceof String sql
                        ? statement(statement, sql)
                        : made);
    }

    private static Object statement(PreparedStatement statement, String sql) {
        var values = new ArrayList<Value>();
        return Proxy.newProxyInstance(
                SqlOfAPage.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, (_, method, arguments) -> {
                    if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
                        values.add(new Value(method, arguments));
                    } else if (method.getName().startsWith("execute")) {
                        HEARD.add(new Asked(sql, List.copyOf(values)));
                    }
                    return called(statement, method, arguments);
                });
    }

    private interface Seen {
        @Nullable
        Object made(Object @Nullable [] arguments, @Nullable Object made) throws SQLException;
    }

    private static Object through(Class<?> type, Object behind, Seen seen) {
        return Proxy.newProxyInstance(
                SqlOfAPage.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> seen.made(arguments, called(behind, method, arguments)));
    }

    private static @Nullable Object called(Object behind, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(behind, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
