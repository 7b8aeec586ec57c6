package org.assay.desk.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.audittime.Edition;
import org.assay.audittime.Iso42006;
import org.assay.audittime.Method;
import org.assay.audittime.Methods;
import org.assay.audittime.RoleTable;
import org.assay.house.BodyCalendar;
import org.assay.register.Hashes;
import org.assay.register.time.TimeApprovalRow;
import org.assay.register.time.TimeTableRow;
import org.assay.standard.Catalogue;
import org.assay.standard.Provenance;

/** The methods of audit time on a day: the body's own, and that of ISO/IEC 42006 while a table of it is approved. */
@ApplicationScoped
public class MethodsInForce {
    private static final Comparator<TimeTableRow> LAST =
            Comparator.<TimeTableRow, LocalDate>comparing(t -> t.since).thenComparing(t -> t.id);

    private final Catalogue catalogue;
    private final BodyCalendar calendar;

    MethodsInForce(Catalogue catalogue, BodyCalendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /** Inside a transaction, as the body. */
    public Methods on(LocalDate day) {
        Methods own = Methods.of(catalogue, day, Hashes::of);
        List<Method> all = new ArrayList<>(own.all());
        List<Edition> ahead = new ArrayList<>(own.ahead());
        approved()
                .filter(t -> !t.since.isAfter(day))
                .max(LAST)
                .map(t -> method(t, day))
                .ifPresentOrElse(
                        all::add,
                        () -> approved().map(t -> method(t, t.since).edition()).forEach(ahead::add));
        return new Methods(all, ahead);
    }

    /** The approved table with the latest first day; one that is invented counts for nobody but a sample body. */
    Optional<UUID> holding(LocalDate day) {
        return approved().filter(t -> !t.since.isAfter(day)).max(LAST).map(t -> t.id);
    }

    private Stream<TimeTableRow> approved() {
        return TimeTableRow.<TimeTableRow>listAll().stream()
                .filter(t -> TimeApprovalRow.findById(t.id) != null)
                .filter(t -> !t.invented || calendar.isTold());
    }

    private Method method(TimeTableRow t, LocalDate day) {
        Iso42006 method = new Iso42006(
                new RoleTable(TimeTableCsv.read(t.content).rows()),
                catalogue.addedDays(day),
                new Edition(
                        Iso42006.METHOD,
                        t.since,
                        t.invented ? Provenance.CB_METHOD : Provenance.LICENSED_TEXT,
                        t.source,
                        t.licence,
                        t.sha256,
                        !t.invented,
                        t.invented));
        return catalogue
                .shares()
                .later(Iso42006.METHOD, day)
                .map(s -> method.with(s, Hashes::of))
                .orElse(method);
    }
}
