package org.assay.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
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
        return tx.act(() -> {
            var said = Map.of("act", act, "target", target, "content", content);
            return switch (once.take(who.person(), key.value(), said)) {
                case Once.Use.First _ -> {
                    Outcome outcome = work.call();
                    once.keep(who.person(), key.value(), written(outcome));
                    yield outcome;
                }
                case Once.Use.Again again -> MAPPER.readValue(again.answer(), Outcome.class);
                case Once.Use.ForSomethingElse _ -> throw new KeyReused();
            };
        });
    }

    private static String written(Outcome outcome) throws JsonProcessingException {
        return MAPPER.writerFor(Outcome.class).writeValueAsString(outcome);
    }
}
