package org.assay.desk.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assay.audittime.DefaultMethod;
import org.assay.audittime.Derivation;
import org.assay.audittime.Doing;
import org.assay.audittime.Inputs;
import org.assay.audittime.InputsCheck;
import org.assay.audittime.Methods;
import org.assay.audittime.Writing;
import org.assay.calendar.Days;
import org.assay.desk.HalfDays;
import org.assay.file.AiRole;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.InputsToday;
import org.assay.file.KnownInputs;
import org.assay.file.PersonnelGroup;
import org.assay.file.Profile;
import org.assay.file.TimeToday;
import org.jspecify.annotations.Nullable;

/** What the form of audit time begins with: what the application says, and the days that follow from it. */
public final class TimeProposal {
    private static final String METHOD = "method";
    private static final String STAGE_1 = "stage1";

    private TimeProposal() {}

    /**
     * Fills what is not there yet; days that were determined before keep their method and their days.
     *
     * @param time as it was determined before
     * @param methods in force
     */
    public static void into(
            Map<String, String> fields, @Nullable Profile profile, @Nullable AuditTime time, Methods methods) {
        if (profile == null) {
            return;
        }
        if (fields.containsKey(METHOD)) {
            leftOut(fields, profile);
            return;
        }
        boolean before = fields.containsKey(STAGE_1);
        Inputs in = KnownInputs.of(profile);
        inputs(fields, in, profile);
        if (before) {
            fields.put(METHOD, (time == null ? TimeMethod.CERTPRO_1 : TimeMethod.of(time.method())).name());
            return;
        }
        DefaultMethod.of(methods, in).ifPresent(method -> {
            fields.put(METHOD, TimeMethod.of(method.edition().method()).name());
            if (InputsCheck.of(in).isEmpty()) {
                Derivation d = method.derive(in, null);
                fields.put(STAGE_1, HalfDays.written(d.proposed().stage1()));
                fields.put("stage2", HalfDays.written(d.proposed().stage2()));
            }
        });
    }

    /** What was left out when the days were determined was as the application has it, and stands in its box. */
    private static void leftOut(Map<String, String> fields, Profile profile) {
        Map<String, String> known = new LinkedHashMap<>();
        inputs(known, KnownInputs.of(profile), profile);
        List<String> lists = Stream.of("groups[", "systems[")
                .filter(l -> fields.keySet().stream().anyMatch(f -> f.startsWith(l)))
                .toList();
        known.forEach((field, value) -> {
            if (lists.stream().noneMatch(field::startsWith)
                    && fields.getOrDefault(field, "").isBlank()) {
                fields.put(field, value);
            }
        });
    }

    /** Fills what is known today, with the days that the method of the file comes to and why. */
    public static void again(Map<String, String> fields, CertificationFile file, Methods methods) {
        AuditTime time = file.time();
        InputsToday.of(file).filter(_ -> time != null).ifPresent(in -> {
            AuditTime was = Objects.requireNonNull(time);
            fields.put(METHOD, TimeMethod.of(was.method()).name());
            inputs(fields, in, file.application().profile());
            Derivation d = TimeToday.derived(was, in, methods)
                    .filter(_ -> !TimeToday.stands(file, methods))
                    .orElse(null);
            fields.put(
                    STAGE_1,
                    HalfDays.written(d == null ? was.stage1() : d.proposed().stage1()));
            fields.put(
                    "stage2",
                    HalfDays.written(d == null ? was.stage2() : d.proposed().stage2()));
            fields.put("justification", d == null ? "" : "Was " + Days.halves(was.total()) + ". " + d.why());
        });
    }

    private static void inputs(Map<String, String> fields, Inputs in, @Nullable Profile profile) {
        fields.put("organisation", in.organisation().key().toUpperCase(Locale.ROOT));
        number(fields, "headcount", in.headcount());
        List<Inputs.Group> groups = in.scoped().toList();
        for (int i = 0; i < groups.size(); i++) {
            group(fields, "groups[" + i + "].", groups.get(i));
        }
        activities(fields, groups, profile);
        List<Inputs.Systems> systems =
                in.systems().stream().filter(Inputs.Systems::inScope).toList();
        for (int i = 0; i < systems.size(); i++) {
            systems(fields, "systems[" + i + "].", systems.get(i));
        }
        number(fields, "sites", in.places().size());
        if (in.lands() > 0) {
            number(fields, "lands", in.lands());
        }
        if (in.writing() != Writing.UNKNOWN) {
            fields.put("writing", in.writing().name());
        }
        number(fields, "regulated", in.regulated());
        number(fields, "frameworks", in.frameworks());
        number(fields, "agreements", in.agreements());
        number(fields, "ownControls", in.ownControls());
    }

    /** What the client calls each of them, where they still are those of the application. */
    private static void activities(Map<String, String> fields, List<Inputs.Group> groups, @Nullable Profile profile) {
        List<PersonnelGroup> said = profile == null || profile.groups() == null
                ? List.of()
                : profile.groups().stream()
                        .filter(g -> g.people() > 0 && g.counts())
                        .toList();
        for (int i = 0; said.size() == groups.size() && i < said.size(); i++) {
            fields.put("groups[" + i + "].activity", said.get(i).activity());
        }
    }

    private static void group(Map<String, String> fields, String at, Inputs.Group g) {
        g.doings().forEach(d -> fields.put(at + "doing." + d.name(), "true"));
        number(fields, at + "fullTime", g.fullTime());
        if (g.partTime() > 0) {
            number(fields, at + "partTime", g.partTime());
            number(fields, at + "weekHours", g.weekHours());
        }
        if (g.contractors() > 0) {
            number(fields, at + "contractors", g.contractors());
        }
        number(fields, at + "shifts", g.shifts());
        if (g.identical()) {
            fields.put(at + "identical", "true");
        }
    }

    private static void systems(Map<String, String> fields, String at, Inputs.Systems s) {
        fields.put(at + "technology", s.technology().key().toUpperCase(java.util.Locale.ROOT));
        Doing role = s.role();
        if (role != null) {
            fields.put(at + "role", role(role).name());
        }
        number(fields, at + "count", s.count());
        if (s.highRisk()) {
            fields.put(at + "highRisk", "true");
        }
    }

    private static AiRole role(Doing doing) {
        return switch (doing) {
            case DEVELOPS -> AiRole.PRODUCER;
            case PROVIDES -> AiRole.PROVIDER;
            case OPERATES, USES -> AiRole.CUSTOMER;
        };
    }

    private static void number(Map<String, String> fields, String name, int value) {
        fields.put(name, String.valueOf(value));
    }
}
