package org.assay.desk.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.file.Agreement;
import org.assay.file.AuditResult;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Part;
import org.assay.file.Participation;
import org.assay.file.Person;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.Happening;
import org.assay.register.Ids;
import org.assay.register.certification.Files;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** A lead auditor opens a certification file with what the initial audit left behind. */
@ApplicationScoped
public class EnteringAnAuditResult {
    private static final String DEED = "EnteringAnAuditResult";

    private final Acts acts;
    private final Checks checks;
    private final Files files;
    private final Journal journal;
    private final BodyCalendar calendar;
    private final EntityManager em;

    EnteringAnAuditResult(
            Acts acts, Checks checks, Files files, Journal journal, BodyCalendar calendar, EntityManager em) {
        this.acts = acts;
        this.checks = checks;
        this.files = files;
        this.journal = journal;
        this.calendar = calendar;
        this.em = em;
    }

    /**
     * Looks at what was typed, and enters nothing.
     *
     * @throws org.assay.desk.Invalid where something is wrong
     */
    public void check(AuditResultForm in) {
        look(in).refuse();
    }

    public Outcome enter(Acting who, Key key, AuditResultForm in) {
        look(in).refuse();
        return acts.once(who, key, DEED, "", in, () -> entered(who, in));
    }

    private Outcome entered(Acting who, AuditResultForm in) {
        LocalDate today = calendar.today();
        Checks.Found found =
                checks.look(in).unless(ClientRow.findById(in.client()) != null, "client", "There is no such client");
        for (int i = 0; i < in.team().size(); i++) {
            boolean known = PersonRow.findById(in.team().get(i).person()) != null;
            found.unless(known, "team[" + i + "].person", "There is no such person");
        }
        found.refuse();
        CertificationFile file = file(in, today);
        files.open(file, today);
        Happening opened = new Happening.Opened(who.person(), today, file.withoutWords());
        journal.append(
                file.id(),
                file.client(),
                today,
                Entry.plain(who.person().id(), DEED, null, today).with(opened));
        return new Outcome.Done(file.id());
    }

    private Checks.Found look(AuditResultForm in) {
        Checks.Found found = checks.look(in);
        boolean unsigned = in.agreementSignedOn() == null;
        boolean unnamed =
                in.agreementReference() == null || in.agreementReference().isBlank();
        found.unless(unsigned || !unnamed, "agreementReference", "Enter the reference of the agreement")
                .unless(unnamed || !unsigned, "agreementSignedOn", "Enter the day on which the agreement was signed")
                .unless(hasCome(in.agreementSignedOn()), "agreementSignedOn", "This day has not come yet")
                .unless(hasCome(in.lastDayOfStage2()), "lastDayOfStage2", "This day has not come yet")
                .unless(isRecent(in.agreementSignedOn()), "agreementSignedOn", "This day is too long ago")
                .unless(isRecent(in.lastDayOfStage2()), "lastDayOfStage2", "This day is too long ago");
        lookAtTeam(in, found);
        for (int i = 0; i < in.raised().size(); i++) {
            AuditResultForm.Raised raised = in.raised().get(i);
            found.unless(
                    raised == null || raised.standing() != FindingStanding.VERIFIED,
                    "findings[" + i + "].standing",
                    "Enter it as raised or with its plan accepted; verifying it is a step of its own");
        }
        return found;
    }

    private static void lookAtTeam(AuditResultForm in, Checks.Found found) {
        if (in.team() == null) {
            return;
        }
        HashSet<AuditResultForm.Member> seen = new HashSet<>();
        boolean led = false;
        for (int i = 0; i < in.team().size(); i++) {
            AuditResultForm.Member member = in.team().get(i);
            found.unless(
                    member == null || seen.add(member),
                    "team[" + i + "].person",
                    "This person is listed in this part already");
            led |= member != null && member.part() == Part.LEAD_AUDITOR;
        }
        found.unless(led, "team", "Enter at least the lead auditor");
    }

    private boolean hasCome(@Nullable LocalDate day) {
        return day == null || !day.isAfter(calendar.today());
    }

    /** The first of our standards is of 1987; an older day is a slip of the hand. */
    private static boolean isRecent(@Nullable LocalDate day) {
        return day == null || day.getYear() >= 1987;
    }

    private CertificationFile file(AuditResultForm in, LocalDate today) {
        UUID id = Ids.next();
        return new CertificationFile(
                id,
                in.client(),
                reference(today),
                in.standard(),
                in.scope().strip(),
                agreement(in),
                new AuditResult(
                        in.lastDayOfStage2(),
                        in.team().stream()
                                .map(m -> new Participation(new Person(m.person()), m.part()))
                                .toList(),
                        findings(in)),
                Certification.NONE,
                List.of(),
                null);
    }

    private static @Nullable Agreement agreement(AuditResultForm in) {
        return in.agreementReference() == null || in.agreementSignedOn() == null
                ? null
                : new Agreement(in.agreementReference().strip(), in.agreementSignedOn(), null);
    }

    private static List<Finding> findings(AuditResultForm in) {
        List<AuditResultForm.Raised> raised = in.raised();
        return IntStream.range(0, raised.size())
                .mapToObj(i -> finding(i + 1, raised.get(i)))
                .toList();
    }

    private static Finding finding(int number, AuditResultForm.Raised in) {
        return new Finding(
                Ids.next(),
                "F-" + number,
                in.grade(),
                in.standing(),
                in.requirement().strip(),
                in.statement().strip(),
                null);
    }

    private String reference(LocalDate today) {
        Number next =
                (Number) em.createNativeQuery("select nextval('file_number')").getSingleResult();
        return "C-%d-%04d".formatted(today.getYear(), next.longValue());
    }
}
