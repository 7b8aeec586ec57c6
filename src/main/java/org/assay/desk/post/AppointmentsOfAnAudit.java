package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Plan;
import org.assay.file.Session;
import org.assay.file.SessionKind;
import org.assay.file.Topic;
import org.assay.file.Worded;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.people.PersonRow;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.Requirement;

/** The visits of an audit and the sessions of its plan, for whoever wants them in her calendar. */
@ApplicationScoped
public class AppointmentsOfAnAudit {
    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final Catalogue catalogue;

    AppointmentsOfAnAudit(Tx tx, Files files, BodyCalendar calendar, Catalogue catalogue) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.catalogue = catalogue;
    }

    /**
     * The visits as they stand, and what is planned on them: of the team each her own sessions, everybody else those with the client.
     *
     * @throws NotThere where there is no such audit in view, or where it has no days
     */
    public Appointments of(Acting who, UUID file, UUID audit) {
        return tx.ask(who.viewer(), () -> {
            CertificationFile seen =
                    files.see(file, calendar.today()).orElseThrow(NotThere::new).file();
            Audit asked = seen.audit(audit).filter(a -> !a.visits().isEmpty()).orElseThrow(NotThere::new);
            Appointments all = Appointments.of(seen, asked, false);
            return all.calledOff() ? all : all.with(sessions(who, asked));
        });
    }

    private List<Appointments.Meeting> sessions(Acting who, Audit audit) {
        List<Session> all =
                Optional.ofNullable(audit.plan()).map(Plan::sessions).orElse(List.of());
        Predicate<Session> hers = audit.member(who.person()).isPresent()
                ? s -> s.who().contains(who.person())
                : s -> Optional.ofNullable(s.kind())
                        .map(SessionKind::withTheClient)
                        .orElse(true);
        Map<UUID, String> names =
                PersonRow.names(audit.team().stream().map(m -> m.person().id()).collect(Collectors.toSet()));
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).hours() != null && hers.test(all.get(i)))
                .mapToObj(i -> meeting(all.get(i), "session-" + (i + 1) + "-of-" + audit.id() + "@assay", names))
                .toList();
    }

    private Appointments.Meeting meeting(Session s, String uid, Map<UUID, String> names) {
        return new Appointments.Meeting(
                uid,
                s.day(),
                Objects.requireNonNull(s.hours()),
                what(s),
                s.who().stream()
                        .map(p -> names.getOrDefault(p.id(), ""))
                        .filter(n -> !n.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    /** What it is and looks at, by titles; the words of a plan stand in its paper. */
    private String what(Session s) {
        String kind = Worded.headed(
                Optional.ofNullable(s.kind()).map(SessionKind::words).orElse("session")
                        + Optional.ofNullable(s.level())
                                .filter(_ -> s.is(SessionKind.INTERVIEW))
                                .map(l -> ", " + l.words())
                                .orElse(""));
        String about = s.about().stream().flatMap(this::topic).distinct().collect(Collectors.joining("; "));
        return about.isEmpty() ? kind : kind + ": " + about;
    }

    private Stream<String> topic(String about) {
        return Stream.of(
                        Topic.at(about).map(Topic::words),
                        catalogue.requirement(about).map(Requirement::topic),
                        catalogue.control(about).map(Control::topic))
                .flatMap(Optional::stream)
                .limit(1);
    }
}
