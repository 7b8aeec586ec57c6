package org.assay.register;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what is asked of the database for somebody who waits; what is drawn up behind her back does not count. */
@PersistenceUnitExtension
public class CountedStatements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final Set<String> BEHIND = Set.of("papers", "post", "clock");
    private static final AtomicLong COUNT = new AtomicLong();

    @Override
    public String inspect(String sql) {
        if (!BEHIND.contains(Thread.currentThread().getName())) {
            COUNT.incrementAndGet();
        }
        return sql;
    }

    /** How many statements a deed costs. */
    static long of(Runnable deed) {
        long before = COUNT.get();
        deed.run();
        return COUNT.get() - before;
    }
}
