package org.assay.desk.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.desk.certification.ACertification;
import org.assay.file.Audit;
import org.assay.file.Plan;
import org.assay.file.Session;
import org.assay.file.SessionKind;
import org.assay.file.Topic;
import org.assay.file.Worded;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
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
    private final ACertification certification;

    AppointmentsOfAnAudit(
            Tx tx, Files files, BodyCalendar calendar, Catalogue catalogue, ACertification certification) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.certification = certification;
    }

    /**
     * The visits as they stand, and what is planned on them: of the team each her own sessions, everybody else those with the client.
     *
     * @throws NotThere where there is no such audit in view, or where it has no days
     */
    public Appointments of(Acting who, UUID file, UUID audit) {
        return tx.ask(who.viewer(), () -> {
            Files.Seen seen = files.see(file, calendar.today()).orElseThrow(NotThere::new);
            Audit asked =
                    seen.file().audit(audit).filter(a -> !a.visits().isEmpty()).orElseThrow(NotThere::new);
            Appointments all = Appointments.of(seen.file(), asked, false);
            return all.calledOff() || asked.plan() == null
                    ? all
                    : all.with(sessions(who, asked, certification.told(seen, who.ofTheBody())));
        });
    }

    private List<Appointments.Meeting> sessions(Acting who, Audit audit, ACertification.Told told) {
        List<Session> all =
                Optional.ofNullable(audit.plan()).map(Plan::sessions).orElse(List.of());
        Predicate<Session> hers = audit.member(who.person()).isPresent()
                ? s -> s.who().contains(who.person())
                : s -> Optional.ofNullable(s.kind())
                        .map(SessionKind::withTheClient)
                        .orElse(true);
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).hours() != null && hers.test(all.get(i)))
                .mapToObj(i -> meeting(all.get(i), "session-" + (i + 1) + "-of-" + audit.id() + "@assay", told))
                .toList();
    }

    private Appointments.Meeting meeting(Session s, String uid, ACertification.Told told) {
        return new Appointments.Meeting(
                uid,
                s.day(),
                Objects.requireNonNull(s.hours()),
                what(s),
                s.who().stream().map(told::name).sorted().collect(Collectors.joining(", ")));
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
