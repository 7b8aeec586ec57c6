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
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Dossier;
import org.assay.file.Function;
import org.assay.file.Member;
import org.assay.file.Person;
import org.assay.file.Presence;
import org.assay.file.Term;
import org.assay.file.Verb;

/** Whose work of which day the next decision rests on; what an earlier decision rested on is decided about. */
final class Behind {
    /** Somebody's work on a day. */
    sealed interface Work {
        Person who();

        LocalDate day();

        /** What it was, without a name: names never enter a fact that is journaled. */
        String words();

        /** Whether a competence of hers covers it. */
        boolean able(Case c);
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
        public boolean able(Case c) {
            return Fitness.able(c, member, day);
        }
    }

    private record Reviewed(Person who, LocalDate day, String title) implements Work {
        @Override
        public String words() {
            return title + ", who reviewed the report";
        }

        @Override
        public boolean able(Case c) {
            Dossier hers = c.people().of(who);
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
        public boolean able(Case c) {
            return c.people().of(who).competences().stream()
                    .filter(k -> k.standard() == c.file().standard() && k.validOn(day))
                    .anyMatch(k -> k.function() == Function.LEADING || k.function() == Function.AUDITING);
        }
    }

    /** After these a verification is decided about, as it is with a cycle that begins; lifting asks nothing of it. */
    private static final Set<Verb> KEEPING = EnumSet.of(Verb.MAINTAIN, Verb.EXTEND);

    private Behind() {}

    static Stream<Work> all(Case c) {
        return Stream.concat(
                audits(c).filter(a -> !a.before()).flatMap(a -> Stream.concat(team(a, c), review(a, c))), verified(c));
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

    /** The days agreed of whoever is in the team, and those on record; of whoever was replaced, those on record alone. */
    private static Stream<Work> team(Audit a, Case c) {
        String title = c.file().title(a);
        return a.everybody().flatMap(m -> Stream.concat(
                        a.team().contains(m) && a.schedule() != null ? a.schedule().days(m).stream() : Stream.of(),
                        a.work().presences().stream()
                                .filter(p -> p.person().equals(m.person()))
                                .map(Presence::day))
                .distinct()
                .map(day -> new Audited(m, day, title)));
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
        LocalDate since = Stream.concat(
                        c.file().certification().cycles().stream().map(Term::decidedOn),
                        c.file().decisions().stream()
                                .filter(d -> d.standing() == DecisionStanding.DECIDED && KEEPING.contains(d.verb()))
                                .flatMap(d -> Stream.ofNullable(d.decidedOn())))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return c.file().findings().stream().filter(f -> f.standing().counts()).flatMap(f -> f.verified().stream()
                .filter(v -> v.on().isAfter(since))
                .map(v -> new Verified(v.by(), v.on(), f.reference())));
    }
}
