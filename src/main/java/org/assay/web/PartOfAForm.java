package org.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.FormSections;
import org.assay.desk.Invalid;
import org.assay.file.Counted;

/**
 * One section of a long form that is put aside section by section, and how far it has come. What belongs together across sections
 * is looked at when the form is sent.
 *
 * @param number from 1 on
 * @param begun whether anything stands in it
 * @param waiting how many of its boxes are empty, or hold what cannot be read, and are asked for once it is sent
 */
public record PartOfAForm(int number, String heading, List<Box> boxes, boolean begun, int waiting) {
    /** The sections of a form as it is typed; none where it has no sections. */
    static List<PartOfAForm> of(
            Class<? extends Form> form, List<Box> boxes, Typed typed, ObjectMapper mapper, Checks checks) {
        List<FormSections.Section> sections = FormSections.of(form);
        List<PartOfAForm> parts = new ArrayList<>();
        List<String> waiting = sections.isEmpty() ? List.of() : waiting(form, typed, mapper, checks);
        for (FormSections.Section s : sections) {
            parts.add(new PartOfAForm(
                    parts.size() + 1,
                    s.heading(),
                    boxes.stream().filter(b -> s.holds(b.name())).toList(),
                    s.begun(typed.all()),
                    (int) waiting.stream().filter(s::holds).count()));
        }
        return parts;
    }

    private static List<String> waiting(Class<? extends Form> form, Typed typed, ObjectMapper mapper, Checks checks) {
        Typed apart = Typed.sent(typed.all());
        try {
            Form in = mapper.treeToValue(Filled.json(form, apart), form);
            in.unfilled().forEach(box -> apart.complain(box, ""));
            checks.look(in).refuse();
        } catch (Invalid invalid) {
            apart.complain(invalid);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A form that was read box by box makes no record", unreadable);
        }
        return apart.complaints().stream().map(Typed.Complaint::field).toList();
    }

    /** How far it has come, in words. */
    public String state() {
        return !begun
                ? "Nothing yet"
                : waiting == 0 ? "Filled in" : "Begun: " + Counted.of(waiting, "box waits", "boxes wait");
    }

    public String tone() {
        return !begun ? "plain" : waiting == 0 ? "ok" : "warn";
    }
}
