package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.file.Areas;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Case;
import org.assay.file.Cause;
import org.assay.file.CertificationFile;
import org.assay.file.CertifiedScope;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeOrder;
import org.assay.file.Occasion;
import org.assay.file.OtherParticulars;
import org.assay.file.Profile;
import org.assay.file.Schedule;
import org.assay.file.Soa;
import org.assay.file.Term;
import org.assay.file.Wider;
import org.assay.file.cycle.VisitedSites;
import org.assay.standard.Cited;
import org.jspecify.annotations.Nullable;

/** What the audit behind a wider scope has looked at, and with whom (ISO/IEC 17021-1, 9.6.4.1 and 7.1.2). */
public enum ExtensionRule implements Rule {
    EXTENSION_WAS_LOOKED_AT(Stated.shall("SPE-01s", "9.6.4.1")
            .says(
                    "What the scope is extended by, and what has another role or purpose in it, is in the sample of the audit that"
                            + " the extension rests on, by the numbers of its AI systems.")
            .otherwise("Have these AI systems looked at in an audit whose sampling record names them.")
            .brokenBy(ExtensionRule::notSampled)),

    GROWN_SCOPE_HAS_ITS_TIME(Stated.house("HOUSE-244")
            .says(
                    "Where a wider scope takes in more people than audit time was determined for, the time was looked at again since it was"
                            + " accepted.")
            .otherwise(
                    "Have the time looked at again after the latest audit, or record why it is enough for more people.")
            .brokenBy(ExtensionRule::grown)),

    EXTENSION_TEAM_WAS_COMPETENT(Stated.shall("SPE-01k", "7.1.2, 9.6.4.1")
            .says(
                    "The team of the audit that an extension rests on was competent, on the days of the audit, for the technical"
                            + " areas that the extension adds.")
            .otherwise("Have the added part audited by a team whose competence for its technical areas is on record.")
            .brokenBy(c -> audit(c).filter(a -> !a.before())
                    .map(Audit::schedule)
                    .flatMap(s -> uncovered(c, s))
                    .map(areas -> "Nobody in the team covered: " + areas + "."))),

    EXTENSION_TOUCHES_WERE_EXAMINED(Stated.house("HOUSE-207")
            .says(
                    "Since a wider scope was accepted an audit has examined what it touches: the scope; for AI systems that it adds or"
                            + " changes, risk and impact assessment and treatment and their operation as well; for sites"
                            + " that it adds or changes alone, operation; where its words alone are others, what an AI system touches;"
                            + " and each control that the statement of applicability includes anew.")
            .otherwise("Have it examined, or record why what was examined before holds for what is added.")
            .justifiedByARecord()
            .brokenBy(ExtensionRule::untouched)),

    ANOTHER_NAME_IS_OF_THE_SAME_THING(Stated.house("HOUSE-235")
            .says(
                    "Another name of an AI system or a site that is certified comes onto the certificate where a record shows that it is"
                            + " the same one, or where an audit has looked at it since.")
            .otherwise(
                    "Record what shows that it is the same AI system or site: a release note, an extract, a plan, by number, page or"
                            + " day; or have an audit look at it.")
            .justifiedByARecord()
            .brokenBy(ExtensionRule::renamed)),

    ADDED_WORDS_ARE_ANSWERED_FOR(Stated.house("HOUSE-236")
            .says(
                    "Where the scope is worded anew while its AI systems and sites stay, whoever decides says which record shows that the"
                            + " words name nothing else than what was audited.")
            .otherwise(
                    "Record which AI systems the new words are about and which part of the audit report covers them; what is none of"
                            + " them is applied for with its AI systems and sites.")
            .justifiedByARecord()
            .brokenBy(c -> c.file().extension().isPresent()
                            && added(c).isEmpty()
                            && ScopeRule.addedSites(c).isEmpty()
                            && c.file()
                                    .paper()
                                    .proofed()
                                    .readsOtherwiseThan(c.file().paper().certified())
                    ? Optional.of("The sentence is another one; AI systems and sites stay.")
                    : Optional.empty())),

    ORDER_IS_SIGNED(Stated.shall("IMP-09c", "5.1.2")
            .says(
                    "What is audited is agreed: an audit that is meant for a wider scope begins, and the scope is extended, once"
                            + " the client has signed the change order for it, before the audit is over. An audit to which the client had agreed before the"
                            + " wider scope was accepted is not meant for it.")
            .otherwise(
                    "Have the client sign the change order, or close the application for the wider scope and audit what is"
                            + " certified.")
            .brokenBy(c -> restsOnIt(c) ? c.file().extension().flatMap(n -> unsigned(c, n)) : Optional.empty())),

    TEAM_COVERS_THE_EXTENSION(Stated.shall("SPE-01t", "7.1.2, 9.6.4.1")
            .says(
                    "The team of an audit that is meant for a wider scope is competent for the technical areas that it adds.")
            .otherwise(
                    "Add an auditor or a technical expert who is competent in the missing area, or programme a special"
                            + " audit for the extension first.")
            .about("team")
            .brokenBy(c -> meantForIt(c.file(), c.audit())
                    ? PeopleRule.schedule(c)
                            .flatMap(s -> uncovered(c, s))
                            .map(areas -> "Nobody in the team covers, of the wider scope: " + areas + ".")
                    : Optional.empty()));

    private final Stated stated;

    ExtensionRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /**
     * The audit that a decision to extend rests on: of those of the cycle with an audit day since the wider scope was
     * accepted, one that has looked at all that is added, or else the latest. None where names alone are others.
     */
    static Optional<Audit> audit(Case c) {
        if (c.file().renamesAlone()) {
            return Optional.empty();
        }
        LocalDate cycle = c.file().certification().term().map(Term::decidedOn).orElse(LocalDate.MIN);
        Set<Integer> added = added(c);
        return c.file().audits().stream()
                .filter(a -> a.kind().formal() && a.standing().conducted())
                .filter(a -> a.lastDay().filter(d -> d.isAfter(cycle)).isPresent())
                .filter(a -> forAnExtension(a) || a.kind().regular())
                .filter(a -> ranSince(c, a))
                .max(Comparator.comparing((Audit a) -> a.work().lookedAt().containsAll(added))
                        .thenComparing(a -> a.lastDay().orElse(LocalDate.MIN)));
    }

    /**
     * An audit that was over on the day on which the wider scope was accepted has not looked at it; on that very day only one that
     * was programmed for it may have begun afterwards.
     */
    private static boolean ranSince(Case c, Audit a) {
        LocalDate accepted = c.file().extension().map(ChangeNotice::lookedAtOn).orElse(LocalDate.MIN);
        return a.lastDay().filter(d -> d.isAfter(accepted)).isPresent()
                || (forAnExtension(a) && a.firstDay().filter(accepted::equals).isPresent());
    }

    /** The AI systems that the proof takes into the scope, and those of which it is to say another role or purpose. */
    static Set<Integer> added(Case c) {
        Set<Integer> named = c.file().paper().systems();
        Set<Integer> covered = c.file().paper().covered();
        Set<Integer> added = new HashSet<>(named == null ? Set.of() : named);
        added.removeAll(covered == null ? Set.of() : covered);
        c.file().otherParticulars().systems().stream()
                .filter(n -> named == null || named.contains(n))
                .forEach(added::add);
        return added;
    }

    private static Optional<String> grown(Case c) {
        Profile was = c.file().application().profile();
        ChangeNotice notice = c.file().extension().orElse(null);
        if (was == null || notice == null || notice.wider() == null) {
            return Optional.empty();
        }
        int now = notice.wider().profile().inScope();
        LocalDate accepted = Optional.ofNullable(notice.lookedAtOn()).orElse(LocalDate.MAX);
        boolean looked = c.file().audits().stream()
                .flatMap(a -> Stream.ofNullable(a.timeLook()))
                .anyMatch(look -> !look.on().isBefore(accepted));
        return now <= was.inScope() || looked
                ? Optional.empty()
                : Optional.of("In scope: " + was.inScope() + " people before, " + now + " with what is added.");
    }

    private static Optional<String> notSampled(Case c) {
        return audit(c).flatMap(a -> {
            Set<Integer> seen = a.work().lookedAt();
            String missing = added(c).stream()
                    .filter(n -> !seen.contains(n))
                    .sorted()
                    .map(String::valueOf)
                    .collect(joining(", "));
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of("The sampling record of " + c.file().title(a) + " does not name AI system " + missing
                            + ".");
        });
    }

    /** Clauses on which an AI system bears that is new in a scope, or is there in another role or for something else. */
    private static final List<String> OF_A_SYSTEM =
            List.of("4.3", "6.1.2", "6.1.3", "6.1.4", "8.1", "8.2", "8.3", "8.4");

    private static final List<String> OF_A_SITE = List.of("4.3", "8.1");

    /** Another sentence alone may name what no AI system of the scope does: it touches what another AI system would. */
    private static List<String> touched(Case c) {
        return added(c).isEmpty() && !ScopeRule.addedSites(c).isEmpty() ? OF_A_SITE : OF_A_SYSTEM;
    }

    /** Those with another name alone, on the proof, at which no audit has looked since the wider scope was accepted. */
    private static Optional<String> renamed(Case c) {
        OtherParticulars others = c.file().otherParticulars();
        LocalDate accepted = c.file().extension().map(ChangeNotice::lookedAtOn).orElse(LocalDate.MIN);
        Set<Integer> seen = c.file().audits().stream()
                .filter(a -> a.standing().conducted() && ranSince(c, a))
                .flatMap(a -> a.work().lookedAt().stream())
                .collect(toSet());
        CertifiedScope proof = c.file().paper().proofed();
        String left = Stream.of(
                        unseen("AI system", others.systemsByName(), proof.systems(), seen),
                        unseen(
                                "Site",
                                others.sitesByName(),
                                proof.sites(),
                                VisitedSites.since(c.file(), accepted).looked()))
                .flatMap(some -> some)
                .collect(joining("; "));
        return left.isEmpty() ? Optional.empty() : Optional.of(left + ".");
    }

    private static Stream<String> unseen(
            String what, Set<Integer> renamed, @Nullable Set<Integer> onTheProof, Set<Integer> seen) {
        return renamed.stream()
                .filter(n -> (onTheProof == null || onTheProof.contains(n)) && !seen.contains(n))
                .map(n -> what + " " + n + " has another name, and nobody has looked at it since");
    }

    /** Of an audit without working papers, as of before that was kept, nobody knows what it examined. */
    private static Optional<String> untouched(Case c) {
        return audit(c).filter(a -> !a.papers().isEmpty()).flatMap(a -> {
            List<Audit> since = c.file().audits().stream()
                    .filter(x -> x.standing().conducted() && ranSince(c, x))
                    .toList();
            List<String> touched = Stream.concat(touched(c).stream(), includedAnew(c, a))
                    .filter(about -> since.stream().noneMatch(x -> x.examined(about)))
                    .toList();
            return touched.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Not examined since the wider scope was accepted: " + Cited.together(touched) + ".");
        });
    }

    /** Controls that the statement of this audit includes, and the one that a whole audit looked at last does not. */
    private static Stream<String> includedAnew(Case c, Audit a) {
        Optional<Soa> before =
                c.file().auditedSoa().flatMap(v -> c.file().application().soa(v));
        return Optional.ofNullable(a.soaVersion())
                .flatMap(v -> c.file().application().soa(v))
                .stream()
                .filter(_ -> before.isPresent())
                .flatMap(now -> now.included().stream()
                        .filter(control -> !before.get().included().contains(control)))
                .sorted(Cited.BY_NUMBER);
    }

    /** Technical areas that were assigned to the wider scope and are none of the scope as it is. */
    private static List<String> areas(Case c) {
        return c.file()
                .extension()
                .map(ChangeNotice::wider)
                .map(w -> areas(w).stream()
                        .filter(a -> !c.file().application().areas().contains(a))
                        .toList())
                .orElse(List.of());
    }

    private static List<String> areas(Wider w) {
        List<String> assigned = w.areas();
        return assigned == null ? w.profile().areas() : assigned;
    }

    /** Areas that nobody covers on some day of a visit that is held or to come. */
    private static Optional<String> uncovered(Case c, Schedule s) {
        return Optional.of(areas(c).stream()
                        .filter(a -> s.each().stream()
                                .filter(v -> !v.missed())
                                .flatMap(v -> v.days().stream())
                                .anyMatch(day -> !Fitness.covers(c, s, a, day)))
                        .map(Areas::words)
                        .collect(joining("; ")))
                .filter(areas -> !areas.isEmpty());
    }

    /** A special audit for the extension; where none is programmed, the next surveillance or recertification. */
    private static boolean meantForIt(CertificationFile file, Audit audit) {
        boolean special = file.audits().stream()
                .anyMatch(a -> forAnExtension(a)
                        && a.standing().counts()
                        && !a.standing().over());
        return file.extension().isPresent()
                && !file.renamesAlone()
                && (forAnExtension(audit)
                        || (!special
                                && (audit.kind() == AuditKind.SURVEILLANCE
                                        || audit.kind() == AuditKind.RECERTIFICATION)));
    }

    /**
     * An order that came after the audit on which a decision would rest covers it no more than none; where an audit was
     * programmed for the wider scope, it began after the order on whatever day.
     */
    private static Optional<String> unsigned(Case c, ChangeNotice n) {
        ChangeOrder order = n.order();
        if (order == null) {
            return Optional.of("The wider scope that was accepted on " + written(Objects.requireNonNull(n.lookedAtOn()))
                    + " has no signed change order.");
        }
        boolean decides = c.file().audit(c.deed().subject()).isEmpty();
        return audit(c).filter(_ -> decides)
                .filter(a -> a.lastDay()
                        .filter(last -> order.signedOn().isAfter(last)
                                || (order.signedOn().isEqual(last) && !forAnExtension(a)))
                        .isPresent())
                .flatMap(Audit::lastDay)
                .map(last -> "The change order was signed on " + written(order.signedOn()) + ", and the audit ended on "
                        + written(last) + ".");
    }

    /** Whether the order is what an audit, or a decision about the scope, rests on. */
    private static boolean restsOnIt(Case c) {
        return c.file()
                .audit(c.deed().subject())
                .map(a -> meantForIt(c.file(), a) && (forAnExtension(a) || !agreedBefore(c.file(), a)))
                .orElse(!c.file().renamesAlone());
    }

    /** Whether the client had agreed to its dates before the wider scope was accepted: what it then meant is what is certified. */
    private static boolean agreedBefore(CertificationFile file, Audit audit) {
        LocalDate accepted = file.extension().map(ChangeNotice::lookedAtOn).orElse(LocalDate.MIN);
        return audit.consent() != null && audit.consent().day().isBefore(accepted);
    }

    private static boolean forAnExtension(Audit audit) {
        return Optional.ofNullable(audit.occasion())
                .map(Occasion::cause)
                .filter(cause -> cause == Cause.SCOPE_EXTENSION)
                .isPresent();
    }
}
