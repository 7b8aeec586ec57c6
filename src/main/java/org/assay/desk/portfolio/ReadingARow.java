package org.assay.desk.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.file.AiRole;
import org.assay.file.AuditKind;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.OrganisationType;
import org.assay.file.Sector;
import org.assay.file.Stage;
import org.assay.file.Technology;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Reads one row into what it tells of a certification; what it cannot mean is noted cell by cell. */
final class ReadingARow {
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d ./_-]{0,58}[\\p{L}\\d])?");
    /** As this register numbers certificates itself. */
    private static final Pattern OURS = Pattern.compile("(AIMS|ISMS|QMS)-\\d{4}-\\d{4,}");

    private static final int SYSTEM_PARTS = 4;
    private static final int MOST_PEOPLE = 1_000_000;

    private final Cells cells;
    private final Known known;
    private final List<String> remarks;

    ReadingARow(Cells cells, Known known, List<String> remarks) {
        this.cells = cells;
        this.known = known;
        this.remarks = remarks;
    }

    /** Nothing where a day or a choice that everything else hangs on cannot be read. */
    Optional<Running> read() {
        String certificate = certificate();
        String organisation = cells.text(Column.ORGANISATION);
        String country = country();
        Standard standard = standard();
        OrganisationType type = cells.choice(Column.ORGANISATION_TYPE, OrganisationType.class);
        Sector sector = cells.choice(Column.SECTOR, Sector.class);
        LocalDate soa = cells.day(Column.SOA_DATE);
        LocalDate signed = cells.day(Column.AGREEMENT_SIGNED);
        LocalDate first = cells.day(Column.FIRST_ISSUED);
        LocalDate cycle = cells.day(Column.CYCLE_START);
        LocalDate until = cells.day(Column.VALID_UNTIL);
        LocalDate issued = cells.day(Column.ISSUED_ON);
        LocalDate next = cells.day(Column.NEXT_AUDIT_DUE);
        Running.Suspended suspended = suspended();
        List<Running.AiSystemTold> systems = systems();
        int headcount = cells.number(Column.HEADCOUNT, 1, MOST_PEOPLE);
        int inScope = cells.number(Column.PERSONS_IN_SCOPE, 1, MOST_PEOPLE);
        List<String> sites = cells.parts(Column.SITES);
        String registry = cells.text(Column.REGISTRY_NUMBER);
        String address = cells.place(Column.ADDRESS);
        String scope = cells.text(Column.SCOPE);
        String soaVersion = cells.text(Column.SOA_VERSION);
        String agreement = cells.text(Column.AGREEMENT);
        int revision = cells.number(Column.REVISION, 1, 999);
        int number = first != null && first.equals(cycle) ? 1 : 2;
        List<Running.Held> audits = audits(number);
        if (type == null
                || sector == null
                || standard == null
                || soa == null
                || signed == null
                || first == null
                || cycle == null
                || until == null) {
            return Optional.empty();
        }
        return Optional.of(new Running(
                certificate,
                revision,
                issued == null ? cycle : issued,
                organisation,
                country,
                registry,
                address,
                sites,
                standard,
                scope,
                type,
                sector,
                headcount,
                inScope,
                systems,
                soaVersion,
                soa,
                agreement,
                signed,
                first,
                cycle,
                until,
                suspended,
                audits,
                next,
                List.of(),
                List.of()));
    }

    private String certificate() {
        String number = cells.text(Column.CERTIFICATE_NUMBER);
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            cells.wrong(
                    Column.CERTIFICATE_NUMBER,
                    "Write it as it is printed: letters, digits, spaces, hyphens, dots and strokes");
        } else if (OURS.matcher(number).matches()) {
            cells.wrong(
                    Column.CERTIFICATE_NUMBER,
                    "Numbers of this form are given here to new certificates; one of before has another");
        }
        return number;
    }

    private String country() {
        String country = cells.text(Column.COUNTRY);
        if (!country.isEmpty()
                && !Arrays.asList(java.util.Locale.getISOCountries()).contains(country)) {
            cells.wrong(
                    Column.COUNTRY,
                    "“" + Cells.shortened(country) + "” is no country; write two capital letters, such as US");
        }
        return country;
    }

    private @Nullable Standard standard() {
        String text = cells.text(Column.STANDARD);
        List<Standard> certified = known.catalogue().certified();
        Optional<Standard> named =
                certified.stream().filter(s -> s.edition().equals(text)).findFirst();
        if (!text.isEmpty() && named.isEmpty()) {
            cells.wrong(
                    Column.STANDARD,
                    "“" + Cells.shortened(text) + "” cannot be brought forward; it is "
                            + certified.stream().map(Standard::edition).collect(Collectors.joining(" or ")));
        }
        return named.orElse(null);
    }

    private Running.@Nullable Suspended suspended() {
        String standing = cells.text(Column.STANDING).toLowerCase(java.util.Locale.ROOT);
        LocalDate since = cells.day(Column.SUSPENDED_SINCE);
        Ground ground = cells.choice(Column.SUSPENSION_GROUND, Ground.class);
        String reason = cells.text(Column.SUSPENSION_REASON);
        if (standing.equals("suspended")) {
            missing(Column.SUSPENDED_SINCE);
            missing(Column.SUSPENSION_GROUND);
            missing(Column.SUSPENSION_REASON);
            return since == null || ground == null ? null : new Running.Suspended(since, ground, reason);
        }
        if (!standing.isEmpty() && !standing.equals("valid")) {
            cells.wrong(
                    Column.STANDING,
                    "“" + Cells.shortened(standing)
                            + "” is neither valid nor suspended; what has ended is not brought forward");
        }
        if (standing.equals("valid")) {
            for (Column c : List.of(Column.SUSPENDED_SINCE, Column.SUSPENSION_GROUND, Column.SUSPENSION_REASON)) {
                if (cells.has(c)) {
                    cells.wrong(c, "The certification is said to be valid; leave this empty");
                }
            }
        }
        return null;
    }

    private void missing(Column column) {
        if (!cells.has(column)) {
            cells.wrong(column, "The certification is said to be suspended; fill this in: " + column.holds());
        }
    }

    private List<Running.AiSystemTold> systems() {
        List<Running.AiSystemTold> all = new ArrayList<>();
        for (String one : cells.parts(Column.AI_SYSTEMS)) {
            String[] parts = one.split("/", -1);
            if (parts.length != SYSTEM_PARTS || parts[0].isBlank()) {
                cells.wrong(
                        Column.AI_SYSTEMS,
                        "“" + Cells.shortened(one) + "” is not written as name / technology / role / stage of life");
                continue;
            }
            Technology technology = cells.chosen(Column.AI_SYSTEMS, parts[1], Technology.class);
            AiRole role = cells.chosen(Column.AI_SYSTEMS, parts[2], AiRole.class);
            Stage stage = cells.chosen(Column.AI_SYSTEMS, parts[3], Stage.class);
            if (technology != null && role != null && stage != null) {
                all.add(new Running.AiSystemTold(parts[0].strip(), technology, role, stage));
            }
        }
        return all;
    }

    private List<Running.Held> audits(int cycle) {
        List<Running.Held> all = new ArrayList<>();
        held(
                all,
                cycle == 1 ? AuditKind.STAGE_2 : AuditKind.RECERTIFICATION,
                cycle - 1,
                1,
                Column.CYCLE_AUDIT_ENDED,
                Column.CYCLE_AUDITORS);
        held(all, AuditKind.SURVEILLANCE, cycle, 1, Column.SURVEILLANCE_1_ENDED, Column.SURVEILLANCE_1_AUDITORS);
        held(all, AuditKind.SURVEILLANCE, cycle, 2, Column.SURVEILLANCE_2_ENDED, Column.SURVEILLANCE_2_AUDITORS);
        held(all, AuditKind.RECERTIFICATION, cycle, 1, Column.RECERTIFICATION_ENDED, Column.RECERTIFICATION_AUDITORS);
        return all;
    }

    private void held(List<Running.Held> all, AuditKind kind, int cycle, int number, Column ended, Column who) {
        LocalDate day = cells.day(ended);
        List<String> auditors = cells.parts(who);
        if (cells.has(ended) && !cells.has(who)) {
            if (!who.needed()) {
                cells.wrong(who, "Name who audited: whoever did may not decide");
            }
        } else if (!cells.has(ended) && cells.has(who) && !ended.needed()) {
            cells.wrong(ended, "Enter the last day of the audit, or leave the names out");
        }
        List<UUID> persons = new ArrayList<>();
        auditors.forEach(name -> person(name, who).ifPresent(persons::add));
        if (day != null) {
            all.add(new Running.Held(
                    kind,
                    cycle,
                    number,
                    day,
                    auditors,
                    persons.stream().distinct().toList()));
        }
    }

    private Optional<UUID> person(String name, Column column) {
        List<UUID> found = known.persons().getOrDefault(Known.key(name), List.of());
        if (found.size() > 1) {
            cells.wrong(
                    column,
                    found.size() + " persons of the register are called “" + name
                            + "”; enter them under names that tell them apart");
        } else if (found.isEmpty()) {
            remarks.add("Nobody in the register is called “" + name + "” ("
                    + column.heading().replace('_', ' ')
                    + "): if that person decides here one day, nothing will say that they audited.");
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A nonconformity of the other table; nothing where it cannot be read. */
    static Optional<Running.Open> finding(Cells cells, Known known) {
        String reference = cells.text(Column.REFERENCE);
        Grade grade = cells.choice(Column.GRADE, Grade.class);
        String clause = cells.text(Column.CLAUSE);
        String control = cells.text(Column.CONTROL);
        String statement = cells.text(Column.STATEMENT);
        LocalDate raised = cells.day(Column.RAISED_ON);
        LocalDate due = cells.day(Column.DUE_ON);
        // papers of before count 9.2 as one clause, where the standard has parts of it
        if (!clause.isEmpty()
                && known.catalogue().auditable().stream()
                        .noneMatch(r -> r.id().equals(clause) || r.id().startsWith(clause + "."))) {
            cells.wrong(Column.CLAUSE, "“" + Cells.shortened(clause) + "” is no clause that is audited");
        }
        if (!control.isEmpty() && known.catalogue().control(control).isEmpty()) {
            cells.wrong(Column.CONTROL, "“" + Cells.shortened(control) + "” is no control of the reference set");
        }
        if (grade == null || raised == null || due == null) {
            return Optional.empty();
        }
        if (raised.isAfter(known.today())) {
            cells.wrong(Column.RAISED_ON, "This day has not come yet");
        }
        if (due.isBefore(raised)) {
            cells.wrong(Column.DUE_ON, "This is before the day on which it was raised");
        }
        return Optional.of(
                new Running.Open(reference, grade, clause, control.isEmpty() ? null : control, statement, raised, due));
    }
}
