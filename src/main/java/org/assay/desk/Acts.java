package org.assay.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.access.Acting;
import org.assay.register.Canonical;
import org.assay.register.Once;
import org.assay.register.Tx;

/** The frame of every act: one transaction, done once, its answer kept. */
@ApplicationScoped
public class Acts {
    private static final ObjectMapper MAPPER = Canonical.mapper();

    private final Tx tx;
    private final Once once;

    Acts(Tx tx, Once once) {
        this.tx = tx;
        this.once = once;
    }

    /**
     * Does the work, or tells again what became of it.
     *
     * @param act the act's name, so that one key is not taken for two acts
     * @param target what the act is done to; empty where it makes something new
     * @param content what was typed
     */
    public Outcome once(Acting who, Key key, String act, String target, Object content, Callable<Outcome> work) {
        var said = Map.of("act", act, "target", target, "content", content);
        try {
            return tx.act(() -> {
                Outcome outcome = work.call();
                if (!once.keep(who.person(), key.value(), said, written(outcome))) {
                    throw new DoneBefore();
                }
                return outcome;
            });
        } catch (RuntimeException failed) {
            return tx.act(() -> earlier(who, key, said)).orElseThrow(() -> failed);
        }
    }

    /** Looks with the eyes of an act, and does nothing. */
    public <T> T look(Callable<T> work) {
        return tx.act(work);
    }

    /** A double fails, by what the first one has changed or by its key, and is told what became of the first. */
    private Optional<Outcome> earlier(Acting who, Key key, Object said) throws JsonProcessingException {
        return switch (once.earlier(who.person(), key.value(), said)) {
            case Once.Use.Never _ -> Optional.empty();
            case Once.Use.Again again -> Optional.of(MAPPER.readValue(again.answer(), Outcome.class));
            case Once.Use.ForSomethingElse _ -> throw new KeyReused();
        };
    }

    /** Undoes what a double has done. */
    private static final class DoneBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static String written(Outcome outcome) throws JsonProcessingException {
        return MAPPER.writerFor(Outcome.class).writeValueAsString(outcome);
    }
}
