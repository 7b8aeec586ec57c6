package org.assay.desk.glance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.desk.Aim;
import org.assay.desk.Checks;
import org.assay.desk.Effect;
import org.assay.desk.FileActs;
import org.assay.desk.FileDeed;
import org.assay.desk.Foreseen;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.PaperAsked;
import org.assay.desk.ReadBack;
import org.assay.desk.Stale;
import org.assay.desk.certificate.IssuingACertificate;
import org.assay.desk.decision.DecisionForm;
import org.assay.desk.decision.Letter;
import org.assay.desk.decision.Proofed;
import org.assay.desk.decision.WritingALetter;
import org.assay.desk.deed.Operation;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Decision;
import org.assay.file.Deed;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationLife;
import org.assay.lifecycle.CertificationMove;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.register.Ids;
import org.assay.register.client.ClientRow;
import org.assay.register.decision.DecisionLetterRow;
import org.assay.register.decision.DecisionRow;
import org.assay.register.decision.DecisionSheetRow;
import org.assay.register.decision.DecisionWordRow;
import org.assay.register.decision.DecisionWordRow.Kind;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Kept;
import org.assay.rule.Rule;
import org.assay.standard.Body;
import org.assay.standard.LawBook;
import org.jspecify.annotations.Nullable;

/** A decision maker decides: grants, refuses, suspends, lifts a suspension, withdraws. */
@ApplicationScoped
public class Deciding {
    private final FileActs acts;
    private final Checks checks;
    private final IssuingACertificate certificates;
    private final SheetForADecision shown;
    private final Body body;
    private final LawBook laws;

    Deciding(
            FileActs acts,
            Checks checks,
            IssuingACertificate certificates,
            SheetForADecision shown,
            Body body,
            LawBook laws) {
        this.acts = acts;
        this.checks = checks;
        this.certificates = certificates;
        this.shown = shown;
        this.body = body;
        this.laws = laws;
    }

    /** The outcome bears the id of the decision: the one that was asked for, or a new one where nobody had asked. */
    public Outcome decide(Acting who, Key key, Aim aim, DecisionForm in) {
        return acts.act(who, key, aim, looked(who, in));
    }

    /** The letter that the client would be told it in: composed as the decision does, and nothing is decided. */
    public Foreseen<Letter> foresee(Acting who, Aim aim, DecisionForm in) {
        Decides decides = looked(who, in);
        return acts.foresee(who, aim, decides, (now, _, _, taken) -> taken.letter(now, certificates.number(now)));
    }

    private Decides looked(Acting who, DecisionForm in) {
        Checks.Found found = checks.look(in);
        if (in.verb() != null) {
            lookAt(found, "attestations.", in.attested(), in);
            lookAt(found, "waivers.", in.waived(), in);
            refuseWhatIsNotAsked(found, in);
        }
        found.refuse();
        Operation operation = Operation.of(in.verb());
        operation.allow(who);
        return new Decides(who, operation, in);
    }

    /** A decision is told only what its rules ask for: nothing that was typed is dropped in silence. */
    private static void refuseWhatIsNotAsked(Checks.Found found, DecisionForm in) {
        Set<String> asked = CertificationMove.of(in.verb()).rules().stream()
                .map(r -> r.stated().field())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        String message = "This decision takes no such field";
        found.unless(in.effectiveFrom() == null || asked.contains("effectiveFrom"), "effectiveFrom", message)
                .unless(in.systems() == null || asked.contains("systems"), "systems", message)
                .unless(in.ground() == null || asked.contains("ground"), "ground", message)
                .unless(blank(in.groundWords()) || asked.contains("ground"), "groundWords", message)
                .unless(
                        blank(in.refusedPart()) || asked.contains("refusedPart") || asked.contains("systems"),
                        "refusedPart",
                        message);
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private static void lookAt(Checks.Found found, String where, Map<String, String> said, DecisionForm in) {
        var asked =
                CertificationMove.of(in.verb()).rules().stream().map(Rule::name).toList();
        said.forEach((rule, words) -> found.says(where + rule, words));
        said.keySet()
                .forEach(rule -> found.unless(asked.contains(rule), where + rule, "This decision has no such rule"));
    }

    private final class Decides implements FileDeed<Taken> {
        private final Acting who;
        private final Operation operation;
        private final CertificationMove made;
        private final DecisionForm in;

        Decides(Acting who, Operation operation, DecisionForm in) {
            this.who = who;
            this.operation = operation;
            this.made = CertificationMove.of(in.verb());
            this.in = in;
        }

        @Override
        public String move() {
            return operation.journaled();
        }

        @Override
        public Telling telling() {
            return operation.telling();
        }

        @Override
        public Object content() {
            return in;
        }

        /** Whoever sends the sheet along is sent back by whatever has changed it, and by nothing else. */
        @Override
        public boolean overtakenBy(Entry since, CertificationFile now) {
            return in.sheet() == null;
        }

        @Override
        public Set<UUID> looksAt(CertificationFile file) {
            return shown.people(file);
        }

        @Override
        public Prepared<Taken> prepared(CertificationFile file, LocalDate today) {
            return new Prepared<>(deed(file, today), operation.audience(), this::decided);
        }

        private Deed deed(CertificationFile file, LocalDate today) {
            UUID decision = file.openDecision().map(Decision::id).orElseGet(Ids::next);
            return new Deed(
                    decision,
                    today,
                    in.effectiveFrom(),
                    in.ground(),
                    text(in.groundWords()),
                    in.attested(),
                    in.waived(),
                    in.part(),
                    in,
                    Map.of(
                            "reason",
                            text(in.reason()),
                            "refusedPart",
                            text(in.refusedPart()),
                            "deviation",
                            text(in.deviation()),
                            "leavesWith",
                            text(in.leavesWith())));
        }

        private Decided<Taken> decided(Case c) {
            SheetForADecision.Kept sheet = shown.to(who, c, in.verb());
            if (in.sheet() != null && !in.sheet().equals(sheet.hash())) {
                throw new Stale();
            }
            return new Decided<>(CertificationLife.decide(made, c), sheet.hash(), new Taken(this, c, sheet));
        }
    }

    /** What a decision does beside the facts: its sheet, its certificate and its letter. */
    private final class Taken implements Effect {
        private final Decides decides;
        private final CertificationMove made;
        private final DecisionForm in;
        private final Case c;
        private final SheetForADecision.Kept sheet;

        Taken(Decides decides, Case c, SheetForADecision.Kept sheet) {
            this.decides = decides;
            this.made = decides.made;
            this.in = decides.in;
            this.c = c;
            this.sheet = sheet;
        }

        @Override
        public UUID made() {
            return c.deed().subject();
        }

        @Override
        public Object recorded() {
            return in;
        }

        /** Another revision words the scope as its proof does. */
        @Override
        public CertificationFile worded(CertificationFile now) {
            String sentence = proof().map(p -> p.scopeSentence().strip()).orElse("");
            boolean rewords = made.reissues() && now.paper().proof() != null && !sentence.isEmpty();
            return rewords ? now.scoped(sentence) : now;
        }

        @Override
        public void word(DecisionRow decision) {
            decision.reason = in.reason().strip();
            decision.ground = in.ground();
            decision.groundWords = words(in.groundWords());
            decision.refusedPart = words(in.refusedPart());
            String deviation = text(in.deviation()).strip();
            decision.fault = deviation.isEmpty() ? null : in.fault();
            decision.deviation = decision.fault == null ? null : deviation;
        }

        @Override
        public List<PaperAsked> papers(CertificationFile now) {
            return decides.operation.papers(now, made());
        }

        @Override
        public List<Kept> written(CertificationFile now) {
            LocalDate today = c.today();
            DecisionRow row = DecisionRow.findById(made());
            keep(row, Kind.ATTESTED, c.deed().attestations());
            keep(row, Kind.WAIVED, c.deed().waivers());
            new DecisionSheetRow(row, today, sheet.hash(), sheet.content()).persist();
            String number = made.grants()
                    ? certificates.granted(now, sheet.typed(), c.person(), today)
                    : made.reissues()
                            ? certificates.reissued(now, sheet.typed(), decides.operation.revises(), c.person(), today)
                            : certificates.changed(now, sheet.typed(), today);
            DecisionLetterRow told = new DecisionLetterRow(row, today, Canonical.text(letter(now, number)));
            told.persist();
            return List.of(new Kept(told.decision, Hashes.of(told.content)));
        }

        /**
         * The letter that tells of it.
         *
         * @param number of the certificate; null where none is issued yet
         */
        Letter letter(CertificationFile now, @Nullable String number) {
            return new WritingALetter(
                            now,
                            new WritingALetter.Decided(
                                    made(),
                                    made.verb(),
                                    in.ground(),
                                    words(in.groundWords()),
                                    in.reason().strip(),
                                    words(in.refusedPart())),
                            decides.who.name() + ", " + (led(now) ? "lead auditor" : "decision maker"),
                            called(now),
                            number,
                            c.today(),
                            laws.on(c.today()),
                            body)
                    .letter();
        }

        /** The proof as it was drafted last. */
        private Optional<Proofed> proof() {
            return Optional.ofNullable(sheet.typed().get(CertificateMove.DRAFT_PROOF.journaled()))
                    .map(p -> ReadBack.as(p, Proofed.class));
        }

        /** As the client is registered; where a certificate follows, by the name that its proof bears. */
        private String called(CertificationFile now) {
            String proofed = proof().filter(_ -> made.grants() || made.reissues())
                    .map(Proofed::name)
                    .map(String::strip)
                    .orElse("");
            return proofed.isEmpty() || now.paper().proof() == null
                    ? ClientRow.<ClientRow>findById(now.client()).name
                    : proofed;
        }

        /** Whether whoever decides led the audit that this rests on, as a decision to maintain may (ISO/IEC 17021-1, 9.6.1). */
        private boolean led(CertificationFile now) {
            return made.mayRestOnTheLeader()
                    && now.audits().stream()
                            .filter(a -> a.kind().formal() && a.standing().conducted())
                            .max(Comparator.comparing(a -> a.lastDay().orElse(LocalDate.MIN)))
                            .flatMap(Audit::leader)
                            .filter(l -> c.isActor(l.person()))
                            .isPresent();
        }
    }

    private static void keep(DecisionRow of, Kind kind, Map<String, String> said) {
        said.forEach((rule, words) -> {
            if (!words.isBlank()) {
                new DecisionWordRow(Ids.next(), of, kind, rule, words.strip()).persist();
            }
        });
    }

    private static @Nullable String words(@Nullable String typed) {
        String words = text(typed).strip();
        return words.isEmpty() ? null : words;
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
