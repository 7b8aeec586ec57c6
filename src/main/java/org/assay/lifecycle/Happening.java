package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assay.file.Agreement;
import org.assay.file.Application;
import org.assay.file.ApplicationStanding;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.CertificatePaper;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.DecisionStanding;
import org.assay.file.Deviation;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Ground;
import org.assay.file.LeftWith;
import org.assay.file.Letter;
import org.assay.file.LetterStanding;
import org.assay.file.PaperStanding;
import org.assay.file.Person;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.jspecify.annotations.Nullable;

/** What a journal keeps and {@link Evolution} replays: standings, dates and authors; never texts. */
public sealed interface Happening {
    /** Who did it. */
    Person by();

    /** The day on which it happened. */
    LocalDate on();

    /** The same with blank words: journals keep none. */
    default Happening withoutWords() {
        return this;
    }

    /** The file as it leaves it; it holds no rule. */
    CertificationFile after(CertificationFile file);

    /** A file was opened with what the audit left behind; its words are blank. */
    record Opened(Person by, LocalDate on, CertificationFile file) implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            throw new IllegalArgumentException("The file is open already");
        }
    }

    /** A file began with a certification that ran before; {@code file} is what two persons have signed, its words blank. */
    record CertificationBroughtForward(Person by, LocalDate on, CertificationFile file) implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            throw new IllegalArgumentException("The file is open already");
        }

        @Override
        public Happening withoutWords() {
            return new CertificationBroughtForward(by, on, file.withoutWords());
        }
    }

    /**
     * A certification moved.
     *
     * @param validFrom with a grant or another cycle: first day of validity
     * @param validUntil with a grant or another cycle: last day of validity
     * @param ground with a suspension, withdrawal or reduction
     * @param systems with the suspension of a part: numbers of the AI systems that it concerns; with a reduction: of
     *     those that stay
     */
    record CertificationMoved(
            Person by,
            LocalDate on,
            CertificationMove move,
            Standing from,
            Standing to,
            UUID decision,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable Ground ground,
            @Nullable Set<Integer> systems)
            implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            return file.with(Evolution.certification(file.certification(), this));
        }
    }

    /**
     * A decision moved; the verb is what was asked for or decided.
     *
     * @param systems with a grant for a part: numbers of the AI systems that it covers
     * @param restsOn the audits that a decision rests on by what they examined; null where it rests on none, and in journals
     *     of before that was kept
     * @param left with a reduction that names nonconformities: what it left out, with them
     */
    record DecisionMoved(
            Person by,
            LocalDate on,
            DecisionMove move,
            DecisionStanding from,
            DecisionStanding to,
            UUID decision,
            Verb verb,
            @Nullable Set<Integer> systems,
            @Nullable Set<UUID> restsOn,
            @Nullable LeftWith left,
            @Nullable Person askedBy,
            @Nullable Deviation deviation)
            implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            return file.with(Evolution.decision(file, this));
        }
    }

    /**
     * A finding moved.
     *
     * @param now the finding as it was left, with blank words; null in journals of before its life was whole
     */
    record FindingMoved(
            Person by,
            LocalDate on,
            FindingMove move,
            FindingStanding from,
            FindingStanding to,
            UUID finding,
            @Nullable Finding now)
            implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            return file.with(Evolution.finding(file, this));
        }

        @Override
        public Happening withoutWords() {
            return new FindingMoved(by, on, move, from, to, finding, now == null ? null : now.withoutWords());
        }
    }

    /** An application moved; {@code now} is how it was left. */
    record ApplicationMoved(
            Person by,
            LocalDate on,
            ApplicationMove move,
            ApplicationStanding from,
            ApplicationStanding to,
            Application now)
            implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            return file.with(now);
        }
    }

    /** The client signed the agreement. */
    record AgreementMade(Person by, LocalDate on, Agreement agreement) implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            return file.with(agreement);
        }
    }

    /** An audit moved, or was set; {@code now} is how it was left. */
    record AuditMoved(Person by, LocalDate on, AuditMove move, AuditStanding from, Audit now) implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            return file.with(now);
        }
    }

    /** The certificate document moved; {@code now} is how it was left. */
    record CertificateMoved(Person by, LocalDate on, CertificateMove move, PaperStanding from, CertificatePaper now)
            implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            return file.with(now);
        }
    }

    /** A letter was written, answered or closed; {@code now} is how it was left, with blank words. */
    record LetterMoved(Person by, LocalDate on, LetterMove move, LetterStanding from, Letter now) implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            return file.with(now);
        }

        @Override
        public Happening withoutWords() {
            return new LetterMoved(by, on, move, from, now.withoutWords());
        }
    }

    /** A change was told of, looked at or closed; {@code now} is how it was left. */
    record ChangeMoved(Person by, LocalDate on, ChangeMove move, ChangeStanding from, ChangeNotice now)
            implements Happening {
        @Override
        public CertificationFile after(CertificationFile file) {
            return Evolution.changed(file, this);
        }
    }
}
