package org.assay.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.assay.file.Person;

/** A deed is done once: the first use of a person's key does it, later ones get its answer. */
@ApplicationScoped
public class Once {
    /** What a person's key was used for before. */
    public sealed interface Use {
        /** For nothing. */
        record Never() implements Use {}

        /** For the same content, which was answered like this. */
        record Again(String answer) implements Use {}

        /** For other content. */
        record ForSomethingElse() implements Use {}
    }

    private final EntityManager em;

    Once(EntityManager em) {
        this.em = em;
    }

    /**
     * Keeps the answer under a key, last thing in the act's transaction; a double waits here until the first one is through.
     * False where the key was used before: what this transaction did must then not stay.
     */
    public boolean keep(Person person, String key, Object content, String answer) {
        return em.createNativeQuery("insert into idempotency (person_id, key, request_hash, at, answer)"
                                + " values (:person, :key, :hash, :at, :answer) on conflict do nothing")
                        .setParameter("person", person.id())
                        .setParameter("key", key)
                        .setParameter("hash", hash(content))
                        .setParameter("at", Instant.now())
                        .setParameter("answer", answer)
                        .executeUpdate()
                == 1;
    }

    /** Whether anybody has used this key. */
    public boolean knows(String key) {
        return !em.createNativeQuery("select 1 from idempotency where key = :key")
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** What a person's key was used for. */
    public Use earlier(Person person, String key, Object content) {
        List<?> rows = em.createNativeQuery(
                        "select request_hash, answer from idempotency where person_id = :person and key = :key",
                        Used.class)
                .setParameter("person", person.id())
                .setParameter("key", key)
                .getResultList();
        if (rows.isEmpty()) {
            return new Use.Never();
        }
        Used used = (Used) rows.getFirst();
        return used.hash.equals(hash(content)) ? new Use.Again(used.answer) : new Use.ForSomethingElse();
    }

    private record Used(String hash, String answer) {}

    private static String hash(Object content) {
        return Hashes.of(Canonical.text(content));
    }
}
