package org.assay.desk.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.audittime.Chosen;
import org.assay.audittime.Derivation;
import org.assay.audittime.Iso42006;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.HalfDays;
import org.assay.desk.Words;
import org.assay.file.AuditTime;
import org.assay.file.Factors;
import org.assay.file.Maturity;
import org.assay.file.OrganisationType;
import org.assay.file.Profile;
import org.assay.file.Reckoned;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/**
 * The days of the initial audit by a method, and what a person chose within its table or, with a reason, beside it. What is left
 * empty of the inputs is taken from the application. About an audit it looks at the time again after it, by the method of the
 * file and from what is known today.
 */
public record TimeForm(
        @Asked(
                value = "Method",
                optional = true,
                section = "From what the days are reckoned",
                hint = "Where it is left empty, the body’s latest that can reckon with the application.")
        @Nullable
        TimeMethod method,

        @Asked(
                value = "Kind of organisation",
                optional = true,
                hint = "By its numbers as they are taken here: the table gives days by it.")
        @Nullable
        OrganisationType organisation,

        @Asked(
                value = "People in the whole organisation",
                optional = true,
                hint = "Here and below: what is left empty is as the application has it.")
        @Min(value = 1, message = "Enter 1 or more")
        @Max(value = 1_000_000, message = "Enter at most 1,000,000")
        @Nullable
        Integer headcount,

        @Asked(
                value = "People in scope",
                optional = true,
                hint =
                        "A line for each group that does the same. Tick simple work only where the body has agreed that it is.")
        @Size(max = 300, message = "Enter at most 300 groups")
        @Nullable
        List<@Valid @NotNull PeopleLine> groups,

        @Asked(value = "AI systems in scope", optional = true, hint = "Alike systems on one line.")
        @Size(max = 300, message = "Enter at most 300 lines")
        @Nullable
        List<@Valid @NotNull SystemsLine> systems,

        @Asked(value = "Sites", optional = true)
        @Min(value = 1, message = "Enter 1 or more")
        @Max(value = 1000, message = "Enter at most 1,000")
        @Nullable
        Integer sites,

        @Asked(value = "States and countries of the sites", optional = true)
        @Min(value = 1, message = "Enter 1 or more")
        @Max(value = 200, message = "Enter at most 200")
        @Nullable
        Integer lands,

        @Asked(value = "Documentation", optional = true) @Nullable
        Maturity writing,

        @Asked(value = "Regulated uses of AI", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 100, message = "Enter at most 100")
        @Nullable
        Integer regulated,

        @Asked(value = "Regulatory frameworks in scope", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 100, message = "Enter at most 100")
        @Nullable
        Integer frameworks,

        @Asked(value = "Agreements with third parties about AI", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 10_000, message = "Enter at most 10,000")
        @Nullable
        Integer agreements,

        @Asked(value = "Controls beyond Annex A", optional = true)
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 1000, message = "Enter at most 1,000")
        @Nullable
        Integer ownControls,

        @Asked(
                value = "Why other values than the client’s",
                sometimes = true,
                hint = "Where anything above differs from the application, and where fewer people are counted.")
        @Words(max = 4000, optional = true)
        @Nullable
        String changes,

        @Asked(value = "Days of Stage 1", section = "The days") @NotNull(message = "Enter the days of Stage 1")
        BigDecimal stage1,

        @Asked("Days of Stage 2") @NotNull(message = "Enter the days of Stage 2")
        BigDecimal stage2,

        @Asked(
                value = "Justification",
                hint =
                        "What moved the days within the table: AI systems, complexity, sites, interviews, documentation.")
        @Words(substance = true, max = 4000, message = "Justify the days")
        String justification)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        TimeInputs inputs = inputs(asking).orElse(null);
        found.unless(stage1 == null || HalfDays.fits(stage1), "stage1", HalfDays.WRONG)
                .unless(stage2 == null || HalfDays.fits(stage2), "stage2", HalfDays.WRONG)
                .unless(inputs != null, "stage1", "There is no application to reckon with");
        if (inputs != null) {
            inputs.problems(asking.methods()).forEach(p -> found.unless(false, p.field(), p.words()));
            if (found.none()) {
                beyond(found, inputs, asking);
            }
            found.unless(
                            !licensed(inputs, asking)
                                    || inputs.applied(asking.methods()).isPresent(),
                            "changes",
                            "The licensed table cannot reckon with the application’s own numbers: have it returned and corrected,"
                                    + " or leave these boxes empty")
                    .unless(
                            inputs.changed().isEmpty() || (changes != null && !changes.isBlank()),
                            "changes",
                            "Say why other values than the client’s are taken: "
                                    + String.join(", ", inputs.changedFields()));
        }
    }

    /** Whether other numbers than the application's go into a table by which days may carry accreditation. */
    private static boolean licensed(TimeInputs inputs, Asking asking) {
        return !inputs.changed().isEmpty()
                && inputs.method(asking.methods())
                        .filter(m -> m.edition().mayCarryAccreditation())
                        .isPresent();
    }

    private Optional<TimeInputs> inputs(Asking asking) {
        return TimeInputs.about(asking.subject(), this, asking.file());
    }

    private static void beyond(Checks.Found found, TimeInputs inputs, Asking asking) {
        try {
            Derivation derived = inputs.method(asking.methods()).orElseThrow().derive(inputs.taken(), null);
            if (TooLong.is(derived)) {
                found.unless(
                        false,
                        TooLong.told(derived).field(),
                        TooLong.told(derived).words());
            }
        } catch (Iso42006.Beyond beyond) {
            found.unless(false, beyond.field(), beyond.words());
        }
    }

    @Override
    public Said said(Asking asking) {
        Profile profile = Objects.requireNonNull(asking.file().application().profile());
        TimeInputs inputs = inputs(asking).orElseThrow();
        int one = HalfDays.of(stage1);
        int two = HalfDays.of(stage2);
        List<Reckoned.Changed> changed = inputs.changed();
        Integer applied =
                changed.isEmpty() ? null : inputs.applied(asking.methods()).orElse(null);
        Derivation found = inputs.method(asking.methods()).orElseThrow().derive(inputs.taken(), new Chosen(one, two));
        return new AuditTime(
                found.edition().method(),
                one,
                two,
                found.bounds(),
                found.edition().mayCarryAccreditation(),
                asking.body()
                        .accreditation(
                                asking.file().standard(),
                                asking.file().application().technicalAreas(),
                                asking.today())
                        .isPresent(),
                found.bounds().leaves(one, two)
                        || one + two < found.proposed().total()
                        || (!changed.isEmpty() && (applied == null || one + two < applied)),
                asking.who(),
                asking.today(),
                null,
                Factors.of(profile),
                new Reckoned(inputs.taken(), found, changed, applied));
    }
}
