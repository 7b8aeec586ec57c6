package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.file.Case;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeStanding;
import org.assay.file.Proof;
import org.assay.file.ProofBasis;
import org.assay.file.Triage;

/** What the words of a proof rest on: no reason and no letter stands in for it (ISO/IEC 17021-1, 8.2.2 a and f, 8.5.3). */
public enum ProofRule implements Rule {
    SCOPE_NAMES_WHAT_IS_ON_RECORD(Stated.shall("CERT-07n", "8.2.2 f, 9.5.2 a")
            .asTheBodyReadsIt()
            .says(
                    "The scope on a certificate names nothing that stands in no application for it, in no AI system, site, process or"
                            + " unit there, on no certificate before, and in no report of its audits.")
            .otherwise(
                    "Word the scope as it was applied for, or in words of the audit report, and send another proof; what is meant"
                            + " beyond that is applied for and audited first.")
            .brokenBy(c -> basis(c).map(ProofBasis::unnamed)
                    .map(words -> "Nothing on record names: "
                            + words.stream().map(w -> "“" + w + "”").collect(joining(", ")) + "."))),

    NAME_ON_A_PROOF_WAS_TOLD(Stated.shall("CERT-10i", "8.5.3, 8.2.2 a, 5.1.2")
            .asTheBodyReadsIt()
            .says(
                    "A proof under another name than the client’s bears one that the client has typed as its new name in a notice,"
                            + " from which the body has said that a new print follows, and that holds on the day of the decision; a name"
                            + " in a legal form of another law is another legal person’s.")
            .otherwise("Have the client tell of its new name in the box for it, and say what follows; another legal"
                    + " person applies itself and signs an agreement of its own.")
            .brokenBy(ProofRule::untold));

    private final Stated stated;

    ProofRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** Of the proof that is typed, or else of the one on file. */
    private static Optional<ProofBasis> basis(Case c) {
        return c.deed()
                .said(Proof.class)
                .map(Proof::basis)
                .or(() -> Optional.ofNullable(c.file().paper().basis()));
    }

    private static Optional<String> untold(Case c) {
        return basis(c).map(ProofBasis::anotherName).flatMap(name -> switch (name) {
            case IN_NO_NOTICE ->
                Optional.of("No notice that was looked at gives the name on the proof as the client’s new one.");
            case OF_ANOTHER_LAW ->
                Optional.of("The name on the proof is in a legal form of another law than the client’s.");
            case IN_A_NOTICE -> c.deed().said(Proof.class).isPresent() ? Optional.empty() : ahead(c);
        });
    }

    private static Optional<String> ahead(Case c) {
        List<LocalDate> days = c.file().changes().stream()
                .filter(n -> n.kind() == ChangeKind.LEGAL
                        && n.standing() == ChangeStanding.TRIAGED
                        && n.triage() == Triage.REISSUE)
                .map(ChangeNotice::effectiveOn)
                .toList();
        return days.stream()
                .min(Comparator.naturalOrder())
                .filter(first -> first.isAfter(c.today()))
                .map(day -> "By the client’s notice the name holds from " + written(day) + ".");
    }
}
