package org.assay.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.assay.register.Hashes;
import org.assay.register.Tx;
import org.jspecify.annotations.Nullable;

/** Sessions that were signed out of: nobody is let in by one of them any more. {@link SignIns} asks. */
@ApplicationScoped
public class EndedSessions {
    /**
     * A session at the sign-in server.
     *
     * @param id as the server calls it, or what stands for that; kept as a hash alone
     * @param shown when whoever has it last showed who she is; null where a token does not say
     */
    public record Session(String id, @Nullable Instant shown) {
        String kept() {
            return Hashes.of(id.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Tx tx;
    private final EntityManager em;

    EndedSessions(Tx tx, EntityManager em) {
        this.tx = tx;
        this.em = em;
    }

    /** Ends it now, and forgets those that ended so long ago that no token of theirs is left. */
    public void end(Session session) {
        tx.act(() -> {
            em.createNativeQuery("delete from ended_session where ended_at < now() - interval '30 days'")
                    .executeUpdate();
            return em.createNativeQuery("insert into ended_session (session) values (:session)"
                            + " on conflict (session) do update set ended_at = now()")
                    .setParameter("session", session.kept())
                    .executeUpdate();
        });
    }
}
