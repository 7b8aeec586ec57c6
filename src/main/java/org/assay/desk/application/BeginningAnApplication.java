package org.assay.desk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.file.CertificationFile;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.Happening;
import org.assay.register.Ids;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.certification.Files;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Entry;
import org.assay.standard.Catalogue;
import org.assay.standard.Standard;

/** A client begins an application, or the body begins one for a client: a file is opened. */
@ApplicationScoped
public class BeginningAnApplication {
    private static final String DEED = "BeginningAnApplication";

    /** For whom, and for which standard. */
    public record Beginning(
            @NotNull(message = "Choose the organisation") UUID client,
            @NotNull(message = "Choose the standard") Standard standard) {}

    private final Acts acts;
    private final Checks checks;
    private final Files files;
    private final BodyCalendar calendar;
    private final Tx tx;
    private final EntityManager em;
    private final Catalogue catalogue;

    BeginningAnApplication(
            Acts acts,
            Checks checks,
            Files files,
            BodyCalendar calendar,
            Tx tx,
            EntityManager em,
            Catalogue catalogue) {
        this.catalogue = catalogue;
        this.tx = tx;
        this.em = em;
        this.acts = acts;
        this.checks = checks;
        this.files = files;
        this.calendar = calendar;
    }

    /** So many of the latest files of a client are looked at. */
    private static final int LATEST = 20;

    /**
     * The references of files that go on for this client and standard, the latest first: whoever opens another may have
     * overlooked them. Nothing forbids it.
     */
    public List<String> running(Acting who, Beginning in) {
        LocalDate today = calendar.today();
        return tx.ask(who.viewer(), () -> {
            List<UUID> ids = em.createQuery(
                            "select c.id from CertificationRow c where c.client = :client and c.standard = :standard"
                                    + " order by c.id desc",
                            UUID.class)
                    .setParameter("client", in.client())
                    .setParameter("standard", in.standard())
                    .setMaxResults(LATEST)
                    .getResultList();
            Map<UUID, Files.Seen> seen = files.seeInAList(ids, today);
            return ids.stream()
                    .flatMap(id -> Stream.ofNullable(seen.get(id)))
                    .map(Files.Seen::file)
                    .filter(f -> !f.closedOn(today))
                    .map(CertificationFile::reference)
                    .toList();
        });
    }

    /** The outcome bears the id of the file. */
    public Outcome begin(Acting who, Key key, Beginning in) {
        checks.look(in).refuse();
        return acts.once(who, key, DEED, "", in, () -> begun(who, in));
    }

    private Outcome begun(Acting who, Beginning in) {
        boolean hers =
                !(who.viewer() instanceof Viewer.Client own) || own.clients().contains(in.client());
        checks.look(in)
                .unless(hers && ClientRow.findById(in.client()) != null, "client", "There is no such client")
                .unless(
                        catalogue.certified().contains(in.standard()),
                        "standard",
                        "No requirements of " + in.standard().edition() + " are on record here; this body certifies "
                                + catalogue.certified().stream()
                                        .map(Standard::edition)
                                        .collect(Collectors.joining(", ")))
                .refuse();
        LocalDate today = calendar.today();
        CertificationFile file =
                CertificationFile.begun(Ids.next(), in.client(), files.reference(today), in.standard());
        files.open(file, today);
        Happening opened = new Happening.Opened(who.person(), today, file.withoutWords());
        files.append(
                file.id(),
                today,
                Entry.plain(who.person().id(), DEED, null, today).with(opened));
        return new Outcome.Done(file.id());
    }
}
