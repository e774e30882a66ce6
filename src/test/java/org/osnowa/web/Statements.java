package org.osnowa.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Listens to what is said to the database, so that a test can count it. */
@Component
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    /** Something that a test does and that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    /** The statements that the work sent from this thread. */
    public static List<String> during(Work work) throws Exception {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? heard(DataSource.class, source, Statements::connection) : bean;
    }

    private static Object connection(Object returned) {
        return returned instanceof Connection connection
                ? Proxy.newProxyInstance(
                        Statements.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            var made = called(connection, method, arguments);
                            return made instanceof PreparedStatement statement
                                            && arguments != null
                                            && arguments[0] instanceof String sql
                                    ? statement(statement, sql)
                                    : made;
                        })
                : returned;
    }

    private static Object statement(PreparedStatement statement, String sql) {
        return Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, (_, method, arguments) -> {
                    var heard = HEARD.get();
                    if (heard != null && method.getName().startsWith("execute")) {
                        heard.add(sql);
                    }
                    return called(statement, method, arguments);
                });
    }

    private static Object heard(Class<?> type, Object behind, UnaryOperator<Object> wrapped) {
        return Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    var returned = called(behind, method, arguments);
                    return returned == null ? null : wrapped.apply(returned);
                });
    }

    private static @Nullable Object called(
            Object behind, java.lang.reflect.Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(behind, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
