package org.assay.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.assay.file.Person;

/** A deed is done once: the first use of a person's key does it, later ones get its answer. */
@ApplicationScoped
public class Once {
    /** What a person's key was used for before. */
    public sealed interface Use {
        /** For nothing. */
        record First() implements Use {}

        /** For the same content, which was answered like this. */
        record Again(String answer) implements Use {}

        /** For other content. */
        record ForSomethingElse() implements Use {}
    }

    private final EntityManager em;

    Once(EntityManager em) {
        this.em = em;
    }

    /** Takes a key, first thing in the act's transaction; a double waits here until the first one is through. */
    public Use take(Person person, String key, Object content) {
        String hash = Hashes.of(Canonical.text(content));
        int inserted = em.createNativeQuery("insert into idempotency (person_id, key, request_hash, at)"
                        + " values (:person, :key, :hash, :at) on conflict do nothing")
                .setParameter("person", person.id())
                .setParameter("key", key)
                .setParameter("hash", hash)
                .setParameter("at", Instant.now())
                .executeUpdate();
        return inserted == 1 ? new Use.First() : earlier(person, key, hash);
    }

    /** Keeps the answer beside the key. */
    public void keep(Person person, String key, String answer) {
        em.createNativeQuery("update idempotency set answer = :answer where person_id = :person and key = :key")
                .setParameter("answer", answer)
                .setParameter("person", person.id())
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Whether anybody has used this key. */
    public boolean knows(String key) {
        return !em.createNativeQuery("select 1 from idempotency where key = :key")
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    private Use earlier(Person person, String key, String hash) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select request_hash, answer from idempotency where person_id = :person and key = :key")
                .setParameter("person", person.id())
                .setParameter("key", key)
                .getSingleResult();
        return row[0].equals(hash) ? new Use.Again((String) row[1]) : new Use.ForSomethingElse();
    }
}
