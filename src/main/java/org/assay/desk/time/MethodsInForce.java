package org.assay.desk.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final Catalogue catalogue;
    private final BodyCalendar calendar;

    MethodsInForce(Catalogue catalogue, BodyCalendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /** Inside a transaction, as the body. */
    public Methods on(LocalDate day) {
        List<Method> all =
                new ArrayList<>(Methods.of(catalogue, day, Hashes::of).all());
        table(day).map(t -> method(t, day)).ifPresent(all::add);
        return new Methods(all);
    }

    /** The approved table with the latest first day; one that is invented counts for nobody but a sample body. */
    private Optional<TimeTableRow> table(LocalDate day) {
        return TimeTableRow.<TimeTableRow>list("since <= ?1", day).stream()
                .filter(t -> TimeApprovalRow.findById(t.id) != null)
                .filter(t -> !t.invented || calendar.isTold())
                .max(Comparator.<TimeTableRow, LocalDate>comparing(t -> t.since).thenComparing(t -> t.id));
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
