package org.assay.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.assay.file.Person;

/**
 * The one place where a transaction begins. The application's own login may read and write nothing: every transaction
 * first takes the role of a kind of reader, for itself only. Whoever forgets this class is refused by the database.
 */
@ApplicationScoped
public class Tx {
    private final EntityManager em;

    Tx(EntityManager em) {
        this.em = em;
    }

    /** An act: done as the body, after the caller's right to it was checked, so that rules weigh a whole file. */
    public <T> T act(Callable<T> work) {
        return as("assay_body", "", work);
    }

    /** A question: asked with the viewer's own eyes. */
    public <T> T ask(Viewer viewer, Callable<T> work) {
        return switch (viewer) {
            case Viewer.Body _ -> as("assay_body", "", work);
            case Viewer.Reader reader -> reading(reader, "", work);
            case Viewer.Anybody _ -> as("assay_public", "", work);
            case Viewer.Client client -> as("assay_client", ids(client.clients()), "", "", work);
        };
    }

    /** What belongs to one person alone, of whatever kind of reader she is, and what people of her organisations share. */
    public <T> T own(Person person, Viewer viewer, Callable<T> work) {
        String herself = person.id().toString();
        if (viewer instanceof Viewer.Reader reader) {
            return reading(reader, herself, work);
        }
        String clients = viewer instanceof Viewer.Client client ? ids(client.clients()) : "";
        return as("assay_body", clients, "", herself, work);
    }

    /**
     * Within an act: reads and writes prices, which neither the body nor anybody else can. What fails here ends the act.
     */
    public <T> T priced(Callable<T> work) {
        return within("assay_commercial", work);
    }

    /** Within what reads or writes prices: writes what is the body's. What fails here ends the act. */
    public <T> T body(Callable<T> work) {
        return within("assay_body", work);
    }

    private <T> T within(String reader, Callable<T> work) {
        try {
            em.flush();
            String before = (String)
                    em.createNativeQuery("select current_setting('role')").getSingleResult();
            role(reader);
            T result = work.call();
            em.flush();
            role(before);
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Within an act: reads and writes what belongs to one person alone. What fails here ends the act. */
    public <T> T herself(Person person, Callable<T> work) {
        try {
            person(person.id().toString());
            T result = work.call();
            em.flush();
            person("");
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void person(String id) {
        em.createNativeQuery("select set_config('assay.person', :person, true)")
                .setParameter("person", id)
                .getSingleResult();
    }

    private void role(String role) {
        em.createNativeQuery("select set_config('role', :role, true)")
                .setParameter("role", role)
                .getSingleResult();
    }

    private static String ids(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private <T> T reading(Viewer.Reader reader, String person, Callable<T> work) {
        return as("assay_reader", "", ids(reader.files()), person, work);
    }

    private <T> T as(String role, String clients, Callable<T> work) {
        return as(role, clients, "", "", work);
    }

    private <T> T as(String role, String clients, String files, String person, Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            em.createNativeQuery("select set_config('role', :role, true), set_config('assay.clients', :clients, true),"
                            + " set_config('assay.files', :files, true), set_config('assay.person', :person, true)")
                    .setParameter("role", role)
                    .setParameter("files", files)
                    .setParameter("clients", clients)
                    .setParameter("person", person)
                    .getSingleResult();
            return work.call();
        });
    }
}
