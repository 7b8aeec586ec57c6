package org.assay.web;

import java.util.Optional;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.file.Worded;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.LetterMove;
import org.assay.lifecycle.Move;
import org.assay.lifecycle.PortfolioMove;

/** What the correspondence of a file is about, to narrow it by. */
public enum RecordKind implements Worded {
    LETTERS("letters and changes told of"),
    APPLICATION("application and agreement"),
    AUDITS("audits and reports"),
    FINDINGS("nonconformities"),
    DECISIONS("decisions and certificate");

    private final String words;

    RecordKind(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** What one record is of, by the move that it was written in. */
    static RecordKind of(RecordsOfAFile.Told record) {
        Optional<Move<?>> move = Operation.under(record.deed()).map(Operation::move);
        return move.map(RecordKind::of).orElse(record.decides() ? DECISIONS : APPLICATION);
    }

    private static RecordKind of(Move<?> move) {
        return switch (move) {
            case LetterMove _ -> LETTERS;
            case ChangeMove _ -> LETTERS;
            case AuditMove _ -> AUDITS;
            case FindingMove _ -> FINDINGS;
            case DecisionMove _ -> DECISIONS;
            case CertificateMove _ -> DECISIONS;
            case CertificationMove _ -> DECISIONS;
            case ApplicationMove _ -> APPLICATION;
            case PortfolioMove _ -> APPLICATION;
        };
    }
}
