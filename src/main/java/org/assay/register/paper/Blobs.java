package org.assay.register.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.assay.register.Hashes;

/** Bytes, kept once by their SHA-256. */
@ApplicationScoped
public class Blobs {
    private final EntityManager em;

    Blobs(EntityManager em) {
        this.em = em;
    }

    /** Keeps the bytes; tells their hash, in lower-case hexadecimal digits. */
    public String keep(byte[] bytes, String mediaType) {
        String sha256 = Hashes.of(bytes);
        em.createNativeQuery("insert into blob (sha256, media_type, size, bytes) values (:sha256, :type, :size, :bytes)"
                        + " on conflict do nothing")
                .setParameter("sha256", sha256)
                .setParameter("type", mediaType)
                .setParameter("size", bytes.length)
                .setParameter("bytes", bytes)
                .executeUpdate();
        return sha256;
    }

    /** The bytes of a hash, as far as the transaction's eyes may read them. */
    public Optional<byte[]> read(String sha256) {
        List<?> found = em.createNativeQuery("select bytes from blob where sha256 = :sha256", byte[].class)
                .setParameter("sha256", sha256)
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }
}
