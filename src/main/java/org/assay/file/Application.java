package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An application for certification and what was agreed about it.
 *
 * @param reviewer who accepted it
 * @param areas technical areas that the reviewer assigned
 * @param soas every statement of applicability that was handed in, the latest last
 * @param handIns documents handed in, the latest last
 * @param conditions what the review left to be clarified; null where it left nothing
 * @param offered the text of the agreement as it was offered last; null where none is, and where none was kept yet
 * @param quote the fixed-price offer that was sent last; null where none was
 * @param takings what the client lets the body take as evidence; null where it has said nothing: then all is seen only
 */
public record Application(
        ApplicationStanding standing,
        @Nullable Profile profile,
        @Nullable LocalDate submittedOn,
        @Nullable Person reviewer,
        @Nullable LocalDate acceptedOn,
        List<String> areas,
        @Nullable AuditTime time,
        List<Soa> soas,
        List<HandIn> handIns,
        @Nullable List<Condition> conditions,
        @Nullable AgreedText offered,
        @Nullable Quote quote,
        @Nullable List<TakingConsent> takings) {

    /** Nothing has been handed in yet. */
    public static final Application DRAFT = new Application(
            ApplicationStanding.DRAFT,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null);

    public Application {
        areas = List.copyOf(areas);
        soas = List.copyOf(soas);
        handIns = List.copyOf(handIns);
        conditions = conditions == null || conditions.isEmpty() ? null : List.copyOf(conditions);
        takings = takings == null ? null : List.copyOf(takings);
    }

    /** What the client lets the body take of that kind about an AI system, or about no single one; nothing where it is silent. */
    public Takes lets(int system, EvidenceKind kind) {
        return takings == null
                ? Takes.REFERENCE
                : takings.stream()
                        .filter(t -> t.system() == system)
                        .map(t -> t.of(kind))
                        .findFirst()
                        .orElse(Takes.REFERENCE);
    }

    /** The same, once the client has said what may be taken. */
    public Application letting(List<TakingConsent> said) {
        return new Application(
                standing,
                profile,
                submittedOn,
                reviewer,
                acceptedOn,
                areas,
                time,
                soas,
                handIns,
                conditions,
                offered,
                quote,
                said);
    }

    /** The statement of applicability handed in last. */
    public Optional<Soa> soa() {
        return soas.isEmpty() ? Optional.empty() : Optional.of(soas.getLast());
    }

    /** The statement of applicability of this version, as it was handed in last. */
    public Optional<Soa> soa(String version) {
        return soas.reversed().stream().filter(s -> s.version().equals(version)).findFirst();
    }

    /** The latest document in a place of the package. */
    public Optional<HandIn> latest(Slot slot) {
        return handIns.reversed().stream().filter(h -> h.slot() == slot).findFirst();
    }

    public Application at(ApplicationStanding now) {
        return new Application(
                now,
                profile,
                submittedOn,
                reviewer,
                acceptedOn,
                areas,
                time,
                soas,
                handIns,
                conditions,
                offered,
                quote,
                takings);
    }

    public Application submitted(Profile said, LocalDate on) {
        return new Application(
                standing,
                said,
                on,
                reviewer,
                acceptedOn,
                areas,
                time,
                soas,
                handIns,
                conditions,
                offered,
                quote,
                takings);
    }

    public Application accepted(Person by, LocalDate on, List<String> assigned, List<Condition> left) {
        return new Application(
                standing, profile, submittedOn, by, on, assigned, time, soas, handIns, left, offered, quote, takings);
    }

    /** A fixed-price offer that can still be accepted on that day. */
    public Optional<Quote> openQuote(LocalDate on) {
        return switch (standing) {
            case ACCEPTED, OFFERED, AGREED -> Optional.ofNullable(quote).filter(q -> q.openOn(on));
            case DRAFT, SUBMITTED, ON_HOLD, RETURNED, DECLINED, WITHDRAWN, LAPSED -> Optional.empty();
        };
    }

    /** What the review left open and nobody has settled. */
    public List<Condition> openConditions() {
        return conditions == null
                ? List.of()
                : conditions.stream().filter(Condition::open).toList();
    }

    /** The same with one condition settled. */
    public Application settled(int condition, Person by, LocalDate on) {
        List<Condition> now = conditions == null
                ? null
                : conditions.stream()
                        .map(c -> c.number() == condition ? c.settled(by, on) : c)
                        .toList();
        return new Application(
                standing,
                profile,
                submittedOn,
                reviewer,
                acceptedOn,
                areas,
                time,
                soas,
                handIns,
                now,
                offered,
                quote,
                takings);
    }

    /** The scope is wider by a decision. */
    public Application widened(Wider scope) {
        return new Application(
                standing,
                scope.profile(),
                submittedOn,
                reviewer,
                acceptedOn,
                scope.areas() == null ? areas : scope.areas(),
                time,
                soas,
                handIns,
                conditions,
                offered,
                quote,
                takings);
    }

    /** The areas that were assigned, or, before that, those that the application calls for; at least the standard. */
    public List<String> technicalAreas() {
        if (!areas.isEmpty()) {
            return areas;
        }
        return profile == null || profile.areas().isEmpty() ? List.of("*/*") : profile.areas();
    }

    public Application with(AuditTime determined) {
        return new Application(
                standing,
                profile,
                submittedOn,
                reviewer,
                acceptedOn,
                areas,
                determined,
                soas,
                handIns,
                conditions,
                offered,
                quote,
                takings);
    }

    /** The same with the text of an agreement that is offered; null where other days have made it void. */
    public Application offering(@Nullable AgreedText text) {
        return new Application(
                standing,
                profile,
                submittedOn,
                reviewer,
                acceptedOn,
                areas,
                time,
                soas,
                handIns,
                conditions,
                text,
                quote,
                takings);
    }

    /** The same with a fixed-price offer that was sent or accepted. */
    public Application quoted(Quote now) {
        return new Application(
                standing,
                profile,
                submittedOn,
                reviewer,
                acceptedOn,
                areas,
                time,
                soas,
                handIns,
                conditions,
                offered,
                now,
                takings);
    }

    public Application with(Soa handedIn) {
        var all = new ArrayList<>(soas);
        all.add(handedIn);
        return new Application(
                standing,
                profile,
                submittedOn,
                reviewer,
                acceptedOn,
                areas,
                time,
                all,
                handIns,
                conditions,
                offered,
                quote,
                takings);
    }

    public Application with(HandIn handedIn) {
        var all = new ArrayList<>(handIns);
        all.add(handedIn);
        return new Application(
                standing,
                profile,
                submittedOn,
                reviewer,
                acceptedOn,
                areas,
                time,
                soas,
                all,
                conditions,
                offered,
                quote,
                takings);
    }
}
