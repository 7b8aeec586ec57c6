package org.assay.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assay.audittime.CertPro;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Application;
import org.assay.file.HandIn;
import org.assay.file.Slot;
import org.assay.file.Soa;
import org.assay.lifecycle.ApplicationMove;
import org.assay.standard.Catalogue;
import org.jspecify.annotations.Nullable;

/** An application, what was agreed on it, and what the client has handed in, as a page shows them. */
public record ApplicationSheet(WorkOnAFile.WithRecords all, Catalogue catalogue) {
    /** A place in the package and the document that is in it. */
    public record Place(Slot slot, @Nullable HandIn handIn) {}

    /** One control of the reference set in the client's statement. */
    public record Row(String control, String topic, boolean applies, String justification) {}

    public Application application() {
        return all.work().file().file().application();
    }

    public UUID file() {
        return all.work().file().id();
    }

    public RecordsOfAFile.@Nullable Told submitted() {
        return all.last(Operation.SUBMIT_APPLICATION, file()).orElse(null);
    }

    /** A text of the application as it was submitted. */
    public String text(String component) {
        RecordsOfAFile.Told submitted = submitted();
        return submitted == null ? "" : submitted.text(component);
    }

    /** The rows of a list of the application as it was submitted. */
    public List<JsonNode> rows(String list) {
        RecordsOfAFile.Told submitted = submitted();
        return submitted == null
                ? List.of()
                : StreamSupport.stream(submitted.form().path(list).spliterator(), false)
                        .toList();
    }

    /** How the audit days came about; empty while they are not determined. */
    public List<CertPro.Line> derivation() {
        var time = application().time();
        var profile = application().profile();
        return time == null || profile == null ? List.of() : CertPro.derivation(time, profile.type());
    }

    public List<Place> places() {
        return Arrays.stream(Slot.values())
                .map(s -> new Place(s, application().latest(s).orElse(null)))
                .toList();
    }

    public long filled() {
        return places().stream().filter(p -> p.handIn() != null).count();
    }

    public @Nullable Soa soa() {
        return application().soa().orElse(null);
    }

    /** The statement handed in last, control by control. */
    public List<Row> controls() {
        Soa soa = soa();
        Optional<RecordsOfAFile.Told> record = all.last(Operation.HAND_IN_SOA, file());
        if (soa == null) {
            return List.of();
        }
        Map<String, String> reasons = record.stream()
                .flatMap(r -> StreamSupport.stream(r.form().path("controls").spliterator(), false))
                .collect(Collectors.toMap(
                        n -> n.path("control").asText(),
                        n -> n.path("justification").asText(""),
                        (a, _) -> a));
        return catalogue.controls().stream()
                .map(c -> new Row(c.id(), c.topic(), soa.included().contains(c.id()), reasons.getOrDefault(c.id(), "")))
                .toList();
    }

    public List<WorkOnAFile.Todo> todos() {
        return all.work().about(file()).stream()
                .filter(t -> t.operation().move() instanceof ApplicationMove)
                .toList();
    }
}
