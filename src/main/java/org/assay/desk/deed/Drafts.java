package org.assay.desk.deed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.desk.FormSections;
import org.assay.desk.Invalid;
import org.assay.desk.KeptForms;
import org.assay.desk.NotThere;
import org.assay.desk.OneWindow;
import org.assay.file.CertificationFile;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.Viewer;
import org.assay.register.certification.Files;

/**
 * Forms of deeds that somebody has begun and puts aside. They are kept as any form is while it is typed; what a client
 * puts aside, everybody of the client can go on with.
 */
@ApplicationScoped
public class Drafts {
    private static final int LONGEST = 20_000;

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final KeptForms kept;

    Drafts(Tx tx, Files files, BodyCalendar calendar, KeptForms kept) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.kept = kept;
    }

    /** The path of the form of an operation, under which it is kept. */
    public static String address(UUID id, Operation operation, UUID subject) {
        return "/certifications/" + id + "/deeds/" + operation.path() + "/" + subject;
    }

    /**
     * Puts a form aside, over what was kept of it before. Sections that a colleague has put aside and in which nothing stands
     * here are taken along.
     *
     * @param seen the state of the file that it was typed on; empty where it is not known
     * @throws NotThere where the caller has no such file, or the file no such subject
     */
    public void save(
            Acting who,
            UUID id,
            Operation operation,
            UUID subject,
            Map<String, String> fields,
            String seen,
            OneWindow window) {
        CertificationFile file = about(who, id, operation, subject);
        look(operation, fields);
        String address = address(id, operation, subject);
        if (who.viewer() instanceof Viewer.Client && operation.is(Trait.SHARED)) {
            List<FormSections.Section> sections = FormSections.of(operation.form());
            Map<String, String> whole = kept.ofColleagues(who, address)
                    .map(theirs -> FormSections.together(sections, fields, theirs.fields()))
                    .orElse(fields);
            kept.share(who, address, whole, seen, window, file.client());
        } else {
            kept.keep(who, address, fields, seen, window);
        }
    }

    /**
     * What the caller has typed and not sent, or a colleague has put aside. Of what both have put aside the later counts; sections in which
     * nothing stands there are those of the other.
     */
    public Optional<KeptForms.Kept> of(Acting who, UUID id, Operation operation, UUID subject) {
        about(who, id, operation, subject);
        String address = address(id, operation, subject);
        List<FormSections.Section> sections = FormSections.of(operation.form());
        Optional<KeptForms.Kept> hers = kept.of(who, address);
        if (sections.isEmpty() || hers.filter(KeptForms.Kept::own).isEmpty()) {
            return hers;
        }
        return hers.map(own -> kept.ofColleagues(who, address)
                .map(theirs -> own.shared() && theirs.at().isAfter(own.at())
                        ? theirs.with(FormSections.together(sections, theirs.fields(), own.fields()))
                        : own.with(FormSections.together(sections, own.fields(), theirs.fields())))
                .orElse(own));
    }

    private CertificationFile about(Acting who, UUID id, Operation operation, UUID subject) {
        operation.allow(who);
        return tx.ask(who.viewer(), () -> {
            CertificationFile file =
                    files.see(id, calendar.today()).orElseThrow(NotThere::new).file();
            Subjects.find(operation, file, subject);
            return file;
        });
    }

    private static void look(Operation operation, Map<String, String> fields) {
        Set<String> known = Arrays.stream(operation.form().getRecordComponents())
                .map(c -> c.getName())
                .collect(Collectors.toSet());
        known.addAll(Set.of("attestations", "waivers"));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String root = field.getKey().split("[.\\[]", 2)[0];
            if (!known.contains(root)) {
                throw new Invalid(List.of(new Invalid.Field(field.getKey(), "This form has no such field")));
            }
            if (field.getValue().length() > (root.equals("csv") ? 60_000 : LONGEST)) {
                throw new Invalid(List.of(new Invalid.Field(field.getKey(), "This is too long to be kept")));
            }
        }
    }

    /** The components of a form by the names of their fields, as a page sends them. */
    public static Map<String, String> fields(ObjectNode form) {
        Map<String, String> fields = new LinkedHashMap<>();
        ProposalsForADeed.flatten("", form, fields);
        return fields;
    }
}
