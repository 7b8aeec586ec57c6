package org.assay.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Dealing;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Dossier;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Function;
import org.assay.file.Member;
import org.assay.file.Person;
import org.assay.file.Presence;
import org.assay.file.ProofBasis;
import org.assay.file.Regraded;
import org.assay.file.Schedule;
import org.assay.file.Term;
import org.assay.file.Verb;
import org.assay.file.Verification;
import org.jspecify.annotations.Nullable;

/** Whose work of which day the next decision rests on; what an earlier decision rested on is decided about. */
final class Behind {
    /** Somebody's work on a day. */
    sealed interface Work {
        Person who();

        LocalDate day();

        /** What it was, without a name: names never enter a fact that is journaled. */
        String words();

        /** Whether a competence that stands in what is known of her covers it. */
        boolean able(Case c, Dossier hers);
    }

    private record Audited(Member member, LocalDate day, String title) implements Work {
        @Override
        public Person who() {
            return member.person();
        }

        @Override
        public String words() {
            return title + ", " + member.part().words();
        }

        @Override
        public boolean able(Case c, Dossier hers) {
            return hers.able(member.part(), c.file().standard(), day);
        }
    }

    private record Reviewed(Person who, LocalDate day, String title) implements Work {
        @Override
        public String words() {
            return title + ", who reviewed the report";
        }

        @Override
        public boolean able(Case c, Dossier hers) {
            return PeopleRule.areas(c).stream()
                    .allMatch(a -> hers.mayDo(Function.REPORT_REVIEW, c.file().standard(), a, day));
        }
    }

    private record Verified(Person who, LocalDate day, String reference) implements Work {
        @Override
        public String words() {
            return reference + ", who verified";
        }

        /** In whatever area: in a team it is covered together. */
        @Override
        public boolean able(Case c, Dossier hers) {
            return hers.competences().stream()
                    .filter(k -> k.standard() == c.file().standard() && k.validOn(day))
                    .anyMatch(k -> k.function() == Function.LEADING || k.function() == Function.AUDITING);
        }
    }

    /** What somebody did who need be free for it, and whose competence was weighed when she did it. */
    private record Dealt(Person who, LocalDate day, String words) implements Work {
        @Override
        public boolean able(Case c, Dossier hers) {
            return true;
        }
    }

    /** After these a verification is decided about, as it is with a cycle that begins; lifting asks nothing of it. */
    private static final Set<Verb> KEEPING = EnumSet.of(Verb.MAINTAIN, Verb.EXTEND);

    private Behind() {}

    static Stream<Work> all(Case c) {
        return Stream.concat(
                audits(c).filter(a -> !a.before()).flatMap(a -> Stream.of(team(a, c), confirmed(a, c), review(a, c))
                        .flatMap(w -> w)),
                Stream.of(verified(c), dealt(c), application(c)).flatMap(w -> w));
    }

    /** The audits, but for those of before that was kept here. */
    private static Stream<Audit> audits(Case c) {
        CertificationFile file = c.file();
        boolean ungranted = file.certification().term().isEmpty();
        Optional<Audit> whole =
                ungranted ? file.audit(AuditKind.STAGE_2) : anew(c).or(() -> CycleRule.recertification(c));
        List<Audit> all = new ArrayList<>();
        whole.flatMap(file::stage1Before).filter(a -> a.standing().conducted()).ifPresent(all::add);
        whole.map(file::conductedSince)
                .orElseGet(() -> file.lastExamined().stream()
                        .filter(a -> file.decisions().stream().noneMatch(d -> restedOn(d, a)))
                        .toList())
                .forEach(all::add);
        if (file.extension().isPresent()) {
            ExtensionRule.audit(c).ifPresent(all::add);
        }
        return all.stream().distinct();
    }

    /** A Stage 2 since the cycle was decided on. */
    private static Optional<Audit> anew(Case c) {
        return c.file()
                .audit(AuditKind.STAGE_2)
                .filter(a -> c.file().conducted().contains(a));
    }

    private static boolean restedOn(Decision d, Audit audit) {
        return d.verb() == Verb.MAINTAIN && d.takenOn(audit, audit.lastDay().orElse(LocalDate.MAX));
    }

    /**
     * The days agreed of whoever is in the team, and those on record; of whoever was replaced, those on record alone, or, where none
     * is and working papers of hers still stand, those of the audit.
     */
    private static Stream<Work> team(Audit a, Case c) {
        String title = c.file().title(a);
        return a.everybody().flatMap(m -> {
            List<LocalDate> there = a.work().presences().stream()
                    .filter(p -> p.person().equals(m.person()))
                    .map(Presence::day)
                    .toList();
            boolean agreed = a.team().contains(m) || (there.isEmpty() && wrote(a, m));
            Schedule schedule = a.schedule();
            return Stream.concat(agreed && schedule != null ? schedule.days(m).stream() : Stream.of(), there.stream())
                    .distinct()
                    .map(day -> new Audited(m, day, title));
        });
    }

    /** Whether a working paper stands as she has written it. */
    private static boolean wrote(Audit a, Member m) {
        return a.papers().stream().anyMatch(p -> p.by().equals(m.person()));
    }

    /** Whoever confirmed the team after Stage 1; on which day is not kept, and it was not before Stage 1 was reviewed. */
    private static Stream<Work> confirmed(Audit a, Case c) {
        Person by = a.teamConfirmedBy();
        LocalDate from = c.file().stage1Before(a).map(Audit::reviewedOn).orElse(null);
        return by == null || from == null
                ? Stream.of()
                : Stream.of(new Dealt(by, from, c.file().title(a) + ", who confirmed the team"));
    }

    private static Stream<Work> review(Audit a, Case c) {
        Person by = a.reviewedBy();
        LocalDate on = a.reviewedOn();
        return by == null || on == null
                ? Stream.of()
                : Stream.of(new Reviewed(by, on, c.file().title(a)));
    }

    /** Verified since a decision gave the certification or kept it last. */
    private static Stream<Work> verified(Case c) {
        LocalDate since = since(c);
        return c.file().findings().stream().filter(f -> f.standing().counts()).flatMap(f -> f.verified().stream()
                .filter(v -> v.on().isAfter(since))
                .map(v -> new Verified(v.by(), v.on(), f.reference())));
    }

    private static LocalDate since(Case c) {
        return Stream.concat(
                        c.file().certification().cycles().stream().map(Term::decidedOn),
                        c.file().decisions().stream()
                                .filter(d -> d.standing() == DecisionStanding.DECIDED && KEEPING.contains(d.verb()))
                                .flatMap(d -> Stream.ofNullable(d.decidedOn())))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** What else has brought nonconformities to where they stand since then; what was done anew rests on who did it last. */
    private static Stream<Work> dealt(Case c) {
        LocalDate since = since(c);
        return c.file().findings().stream()
                .flatMap(f -> Stream.concat(regraded(f), handled(f)))
                .filter(w -> w.day().isAfter(since));
    }

    /** Whoever graded it last, or withdrew it, and who had proposed that. */
    private static Stream<Work> regraded(Finding f) {
        List<Regraded> all = f.way().changes();
        if (all.isEmpty() || f.standing() == FindingStanding.SUPERSEDED) {
            return Stream.of();
        }
        Regraded last = all.getLast();
        String what = last.withdrawn() ? "withdrew it" : "graded it";
        return Stream.concat(
                Stream.of(new Dealt(last.by(), last.day(), f.reference() + ", who " + what)),
                Stream.ofNullable(last.proposedBy())
                        .map(p -> new Dealt(
                                p, last.day(), f.reference() + ", who proposed what was done about its grade")));
    }

    /** A plan counts until it is verified; an objection while it matters; a late entry while it stands. */
    private static Stream<Work> handled(Finding f) {
        FindingStanding at = f.standing();
        boolean planned = at == FindingStanding.PLAN_ACCEPTED || at == FindingStanding.IMPLEMENTED;
        boolean late = f.way().late().stream().anyMatch(l -> l.happened()
                .equals(f.verified().map(Verification::on).orElse(f.way().acceptedOn())));
        return Stream.of(
                        f.way().dealt(Dealing.How.ACCEPTED_THE_PLAN).filter(_ -> planned),
                        f.way()
                                .dealt(Dealing.How.ANSWERED_THE_OBJECTION)
                                .filter(_ -> at.counts() && at != FindingStanding.VERIFIED),
                        f.way().dealt(Dealing.How.CONFIRMED_A_LATE_ENTRY).filter(_ -> at.counts() && late))
                .flatMap(Optional::stream)
                .map(d -> new Dealt(
                        d.by(), d.day(), f.reference() + ", who " + d.how().words()));
    }

    /** The review of the application that a first certification rests on, or of the one for the scope that a proof shows. */
    private static Stream<Work> application(Case c) {
        CertificationFile file = c.file();
        Stream<Work> first = file.certification().term().isPresent()
                ? Stream.of()
                : reviewed(file.application().reviewer(), file.application().acceptedOn(), "application");
        ProofBasis shown = file.paper().basis();
        return Stream.concat(
                first,
                file.extension().filter(n -> shown != null && n.id().equals(shown.wider())).stream()
                        .flatMap(n -> reviewed(n.lookedAtBy(), n.lookedAtOn(), "application for another scope")));
    }

    private static Stream<Work> reviewed(@Nullable Person by, @Nullable LocalDate on, String what) {
        return by == null || on == null ? Stream.of() : Stream.of(new Dealt(by, on, what + ", who reviewed it"));
    }
}
