package org.assay.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.assay.audittime.Inputs;

/** From what audit time is reckoned today: as it was determined last, and anew where the scope has been extended since. */
public final class InputsToday {
    private InputsToday() {}

    /** Empty where there is no application. */
    public static Optional<Inputs> of(CertificationFile file) {
        return Optional.ofNullable(file.application().profile())
                .map(KnownInputs::of)
                .map(said -> today(said, file));
    }

    private static Inputs today(Inputs said, CertificationFile file) {
        AuditTime time = file.time();
        Reckoned reckoned = time == null ? null : time.reckoned();
        if (time == null || reckoned == null) {
            return said;
        }
        return extendedSince(file, time.determinedOn()) ? anew(said, reckoned) : reckoned.inputs();
    }

    /** Whether a decision has put a wider scope in effect since; the application of the file is then that of the wider scope. */
    public static boolean extendedSince(CertificationFile file, LocalDate day) {
        return file.decisions().stream()
                .filter(d -> d.verb() == Verb.EXTEND)
                .map(Decision::decidedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(d -> !d.isBefore(day))
                .isPresent();
    }

    /** As the client says it now; a number that it still says as it did when a reviewer took another stays the reviewer's. */
    private static Inputs anew(Inputs said, Reckoned was) {
        Inputs taken = was.inputs();
        return new Inputs(
                same(was, TimeInput.ORGANISATION, said.organisation().words())
                        ? taken.organisation()
                        : said.organisation(),
                same(was, TimeInput.HEADCOUNT, said.headcount()) ? taken.headcount() : said.headcount(),
                said.groups(),
                said.systems(),
                said.products(),
                same(was, TimeInput.SITES, said.places().size()) ? taken.places() : said.places(),
                said.languages(),
                same(was, TimeInput.WRITING, said.writing().words()) ? taken.writing() : said.writing(),
                same(was, TimeInput.REGULATED, said.regulated()) ? taken.regulated() : said.regulated(),
                same(was, TimeInput.FRAMEWORKS, said.frameworks()) ? taken.frameworks() : said.frameworks(),
                same(was, TimeInput.AGREEMENTS, said.agreements()) ? taken.agreements() : said.agreements(),
                same(was, TimeInput.OWN_CONTROLS, said.ownControls()) ? taken.ownControls() : said.ownControls(),
                taken.certificates());
    }

    private static boolean same(Reckoned was, TimeInput input, Object said) {
        return was.changed().stream()
                .anyMatch(c -> c.field().equals(input.field()) && c.said().equals(String.valueOf(said)));
    }
}
