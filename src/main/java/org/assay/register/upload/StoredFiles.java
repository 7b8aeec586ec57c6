package org.assay.register.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.register.Hashes;
import org.assay.register.certification.Audience;

/** The bytes of files that people hand in, kept once by their SHA-256, in parts: none is ever held as a whole. */
@ApplicationScoped
public class StoredFiles {
    /** Bytes of a part, the last of which may be shorter. */
    public static final int PART = 256 * 1024;

    /**
     * What is kept of a file beside its bytes.
     *
     * @param size in bytes
     */
    public record Known(String sha256, long size, String mediaType) {}

    private final EntityManager em;

    StoredFiles(EntityManager em) {
        this.em = em;
    }

    /**
     * Keeps the bytes of a file, unless they are there already. Inside a transaction that also says whose they are.
     *
     * @param known what was found of them before
     */
    public void keep(Known known, Path bytes) throws IOException {
        int fresh = em.createNativeQuery("insert into stored_file (sha256, size, media_type) values (:sha256, :size,"
                        + " :type) on conflict do nothing")
                .setParameter("sha256", known.sha256())
                .setParameter("size", known.size())
                .setParameter("type", known.mediaType())
                .executeUpdate();
        if (fresh == 0 && !lacksBytes(known.sha256())) {
            return;
        }
        try (InputStream in = Files.newInputStream(bytes)) {
            int number = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                em.createNativeQuery(
                                "insert into stored_part (sha256, number, bytes) values (:sha256, :number, :bytes)")
                        .setParameter("sha256", known.sha256())
                        .setParameter("number", number++)
                        .setParameter("bytes", part)
                        .executeUpdate();
            }
        }
    }

    /** Whether they were purged: then they are kept anew. */
    private boolean lacksBytes(String sha256) {
        return (boolean) em.createNativeQuery("select lacks_bytes(:sha256)")
                .setParameter("sha256", sha256)
                .getSingleResult();
    }

    /** An audit in which files were taken as evidence that are still there. */
    public record Taken(UUID certification, UUID audit) {}

    /** Every audit in which files were taken as evidence that are still there; nobody but a team hands in what is its alone. */
    public List<Taken> takenAsEvidence() {
        return em.createQuery(
                        "select distinct new org.assay.register.upload.StoredFiles$Taken(a.certification, a.subject)"
                                + " from AttachedRow a where a.audience = :team"
                                + " and a.upload not in (select p.upload from PurgedRow p)",
                        Taken.class)
                .setParameter("team", Audience.TEAM)
                .getResultList();
    }

    /** Purges what was taken in one audit: the bytes go, and the day on which they went is kept; tells how many files it were. */
    public int purge(Taken taken, LocalDate today) {
        return ((Number) em.createNativeQuery("select purge_evidence(:certification, :audit, :today)")
                        .setParameter("certification", taken.certification())
                        .setParameter("audit", taken.audit())
                        .setParameter("today", today)
                        .getSingleResult())
                .intValue();
    }

    /** What is kept of a file, as far as the transaction's eyes may read it. */
    public Optional<Known> known(String sha256) {
        List<?> found = em.createNativeQuery(
                        "select sha256, size, media_type from stored_file where sha256 = :sha256", Known.class)
                .setParameter("sha256", sha256)
                .getResultList();
        return found.stream().findFirst().map(Known.class::cast);
    }

    /** One part of a file, the first being 0, as far as the transaction's eyes may read it; nothing after the last. */
    public Optional<byte[]> part(String sha256, int number) {
        List<?> found = em.createNativeQuery(
                        "select bytes from stored_part where sha256 = :sha256 and number = :number", byte[].class)
                .setParameter("sha256", sha256)
                .setParameter("number", number)
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    /** Whether the parts that are kept give the size and the hash under which they are kept. */
    public boolean isWhole(String sha256) {
        Optional<Known> known = known(sha256);
        if (known.isEmpty()) {
            return false;
        }
        Hashes.Running running = new Hashes.Running();
        int number = 0;
        for (Optional<byte[]> part = part(sha256, 0); part.isPresent(); part = part(sha256, ++number)) {
            running.add(part.get(), part.get().length);
        }
        return running.length() == known.get().size() && running.hash().equals(sha256);
    }

    /**
     * Bytes that a person has put up on a day, whether or not they were handed in. What she puts up beside this waits until
     * the transaction ends.
     */
    public long putUp(UUID person, LocalDate day) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:person, 86)) as text)")
                .setParameter("person", person.toString())
                .getSingleResult();
        return ((Number) em.createNativeQuery("select coalesce(sum(f.size), 0) from upload u"
                                + " join stored_file f on f.sha256 = u.sha256"
                                + " where u.uploaded_by = :person and u.uploaded_on = :day")
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .getSingleResult())
                .longValue();
    }

    /** Forgets bytes, where no upload is left of them. */
    public void forget(String sha256) {
        em.createNativeQuery("select cast(forget_stored_file(:sha256) as text)")
                .setParameter("sha256", sha256)
                .getResultList();
    }

    /** Forgets what was put up before a day and never handed in, with its bytes; tells how many it were, at most so many. */
    public int forgetBefore(LocalDate day, int most) {
        return ((Number) em.createNativeQuery("select forget_uploads(:day, :most)")
                        .setParameter("day", day)
                        .setParameter("most", most)
                        .getSingleResult())
                .intValue();
    }
}
