package org.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.WhoIsAsking;
import org.assay.audittime.Problem;
import org.assay.desk.HalfDays;
import org.assay.desk.application.TimeForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.time.ReckoningTime;
import org.jboss.resteasy.reactive.RestPath;

/** Reckons audit days while they are typed, and keeps nothing. */
@Path("/certifications/{id}/reckoning/{subject}")
@Authenticated
public class ReckoningPage {
    @CheckedTemplate(basePath = "part")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reckoning(Reckoning reckoning);
    }

    private final WhoIsAsking who;
    private final ReckoningTime reckoning;
    private final ObjectMapper mapper;

    ReckoningPage(WhoIsAsking who, ReckoningTime reckoning, ObjectMapper mapper) {
        this.who = who;
        this.reckoning = reckoning;
        this.mapper = mapper;
    }

    /** The days with what stands in the form now. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reckon(@RestPath UUID id, @RestPath UUID subject, String sent) {
        Operation operation = subject.equals(id) ? Operation.DETERMINE_TIME : Operation.LOOK_AT_TIME;
        operation.allow(who.get());
        Map<String, String> fields = FormBody.read(sent);
        return Html.ok(Templates.reckoning(of(id, subject, Typed.sent(fields).all(), Variants.of(fields))));
    }

    /** The days with what was typed, and with what was tried beside it. */
    Reckoning of(UUID id, UUID subject, Map<String, String> typed, Variants variants) {
        List<Reckoning.Variant> beside = new ArrayList<>();
        for (Map<String, String> v : variants.all()) {
            int number = beside.size() + 1;
            beside.add(new Reckoning.Variant(
                    number,
                    Carried.VARIANTS.get(number - 1),
                    Variants.carried(v),
                    told(id, subject, v).asked(),
                    differing(v, typed)));
        }
        return new Reckoning(
                "/certifications/" + id + "/reckoning/" + subject,
                told(id, subject, typed),
                List.copyOf(beside),
                variants.full());
    }

    private ReckoningTime.Told told(UUID id, UUID subject, Map<String, String> fields) {
        Typed typed = Typed.sent(fields);
        try {
            TimeForm form = mapper.treeToValue(Filled.json(TimeForm.class, typed), TimeForm.class);
            return typed.isFine()
                    ? reckoning.reckon(who.get(), id, subject, form)
                    : new ReckoningTime.Told(
                            typed.complaints().stream()
                                    .map(c -> new Problem(c.field(), c.message()))
                                    .toList(),
                            null,
                            List.of(),
                            List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Where a variant has something else than the form, in the form's words. */
    private static List<String> differing(Map<String, String> variant, Map<String, String> typed) {
        return variant.entrySet().stream()
                .filter(e -> !e.getValue().equals(typed.getOrDefault(e.getKey(), "")))
                .map(e -> labelled(e.getKey()) + " "
                        + e.getValue().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .limit(5)
                .collect(Collectors.toList());
    }

    /** The label of a box; that of its list for what stands in a line of one. */
    static String labelled(String field) {
        String name = field.replaceAll("\\[\\d+]\\..*", "");
        return Boxes.asked(TimeForm.class)
                .filter(c -> c.getName().equals(name))
                .map(c -> c.getAnnotation(org.assay.desk.Asked.class).value())
                .findFirst()
                .orElse(name);
    }

    /** Whether what follows from a form stands beside it. */
    static boolean knows(Operation operation) {
        return operation.form() == TimeForm.class;
    }

    /** Whether a button was pressed that only tries something. */
    static boolean asks(Map<String, String> fields) {
        return fields.containsKey(Carried.RECKON)
                || fields.containsKey(Carried.TAKE)
                || fields.containsKey(Carried.BESIDE)
                || fields.containsKey(Carried.VARIANT);
    }

    /** The variants after such a button. */
    static Variants variants(Map<String, String> fields) {
        Variants all = Variants.of(fields);
        return fields.containsKey(Carried.BESIDE) ? all.with(Typed.sent(fields).all()) : all;
    }

    /** What stands in the form after such a button. */
    Typed tried(UUID id, UUID subject, Typed typed, Map<String, String> fields) {
        if (fields.containsKey(Carried.TAKE)) {
            return Typed.sent(also(fields, days(told(id, subject, typed.all()))));
        }
        return Variants.of(fields)
                .number(fields.getOrDefault(Carried.VARIANT, ""))
                .map(v -> {
                    Map<String, String> kept = new LinkedHashMap<>(fields);
                    kept.keySet().removeIf(f -> !f.contains(":") && !Variants.NOT_TRIED.contains(f));
                    return Typed.sent(also(kept, v));
                })
                .orElse(typed);
    }

    private static Map<String, String> also(Map<String, String> fields, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return all;
    }

    /** The days that the method proposes, in the boxes; none where nothing can be reckoned. */
    private static Map<String, String> days(ReckoningTime.Told told) {
        var asked = told.asked();
        return asked == null
                ? Map.of()
                : Map.of(
                        "stage1", HalfDays.written(asked.proposed().stage1()),
                        "stage2", HalfDays.written(asked.proposed().stage2()));
    }
}
