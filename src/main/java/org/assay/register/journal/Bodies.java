package org.assay.register.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.lifecycle.Happening;
import org.assay.register.Canonical;

/** Journal entries as canonical text and back. */
final class Bodies {
    /** An entry with its place and times: what is hashed. */
    record Body(UUID stream, int seq, Instant at, LocalDate recordedOn, Entry entry) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Happening.Opened.class, name = "Opened"),
        @JsonSubTypes.Type(value = Happening.CertificationBroughtForward.class, name = "CertificationBroughtForward"),
        @JsonSubTypes.Type(value = Happening.CertificationMoved.class, name = "CertificationMoved"),
        @JsonSubTypes.Type(value = Happening.DecisionMoved.class, name = "DecisionMoved"),
        @JsonSubTypes.Type(value = Happening.FindingMoved.class, name = "FindingMoved"),
        @JsonSubTypes.Type(value = Happening.ApplicationMoved.class, name = "ApplicationMoved"),
        @JsonSubTypes.Type(value = Happening.AgreementMade.class, name = "AgreementMade"),
        @JsonSubTypes.Type(value = Happening.AuditMoved.class, name = "AuditMoved"),
        @JsonSubTypes.Type(value = Happening.CertificateMoved.class, name = "CertificateMoved"),
        @JsonSubTypes.Type(value = Happening.LetterMoved.class, name = "LetterMoved"),
        @JsonSubTypes.Type(value = Happening.ChangeMoved.class, name = "ChangeMoved")
    })
    private interface Kinds {}

    private static final ObjectMapper MAPPER = Canonical.mapper().addMixIn(Happening.class, Kinds.class);

    private Bodies() {}

    static String write(Body body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Body read(String text) {
        try {
            return MAPPER.treeToValue(Skeleton.carriedOver(MAPPER.readTree(text)), Body.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A journal entry cannot be read", e);
        }
    }
}
