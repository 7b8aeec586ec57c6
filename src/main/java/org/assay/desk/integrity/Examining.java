package org.assay.desk.integrity;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.integrity.ComparingAStream;
import org.assay.register.integrity.Difference;
import org.assay.register.integrity.Examinations;
import org.assay.register.integrity.Heads;
import org.jboss.logging.Logger;

/**
 * Compares journals with what is kept beside them, one after the other, each once a day and in a transaction of its own,
 * however many processes look. What differs is kept, logged and counted; nothing is mended and nothing is stopped.
 */
@ApplicationScoped
public class Examining {
    private static final Logger LOG = Logger.getLogger(Examining.class);

    private final Tx tx;
    private final ComparingAStream comparing;
    private final Examinations examinations;
    private final Heads heads;
    private final BodyCalendar calendar;
    private final AtomicLong differences = new AtomicLong();

    Examining(
            Tx tx,
            ComparingAStream comparing,
            Examinations examinations,
            Heads heads,
            BodyCalendar calendar,
            MeterRegistry metrics) {
        this.tx = tx;
        this.comparing = comparing;
        this.examinations = examinations;
        this.heads = heads;
        this.calendar = calendar;
        metrics.gauge("assay.integrity.differences", differences);
    }

    /** Takes the day's list of heads, or compares the next journal that nobody has looked at today; false where none is left. */
    public boolean next() {
        LocalDate today = calendar.today();
        if (begun(today)) {
            return true;
        }
        AtomicReference<UUID> at = new AtomicReference<>();
        try {
            return tx.act(() -> {
                Optional<UUID> stream = examinations.takeUp(today);
                stream.ifPresent(s -> {
                    at.set(s);
                    look(s, today);
                });
                return stream.isPresent();
            });
        } catch (RuntimeException e) {
            UUID stream = at.get();
            if (stream == null) {
                throw e;
            }
            LOG.errorf(e, "The journal %s could not be compared", stream);
            tx.act(() -> examinations.keep(
                    stream,
                    List.of(new Difference(Difference.Kind.JOURNAL, "It could not be compared; the log says why")),
                    today));
            return true;
        }
    }

    /** Takes the day's list of heads, where nobody has. */
    private boolean begun(LocalDate today) {
        return tx.act(() -> {
            Optional<Heads.Listed> taken = heads.take(today);
            taken.ifPresent(list -> {
                examinations.enroll();
                LOG.infof(
                        "Heads of %d journals on %s: SHA-256 %s, after %s",
                        list.journals(),
                        list.day(),
                        list.sha256(),
                        list.before().isEmpty() ? "none" : list.before());
            });
            return taken.isPresent();
        });
    }

    /** Compares one journal now; tells what differs. */
    public List<Difference> look(UUID stream) {
        LocalDate today = calendar.today();
        return tx.act(() -> look(stream, today));
    }

    private List<Difference> look(UUID stream, LocalDate today) {
        List<Difference> found = comparing.compare(stream);
        examinations
                .keep(stream, found, today)
                .forEach(d -> LOG.errorf("Integrity: %s differs in %s: %s", d.kind(), stream, d.words()));
        differences.set(examinations.count());
        return found;
    }

    /** Has all compared again; somebody has to wake whoever does it. */
    void again() {
        tx.act(() -> {
            examinations.again();
            return true;
        });
    }
}
