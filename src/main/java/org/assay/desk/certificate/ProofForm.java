package org.assay.desk.certificate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.OnRecord;
import org.assay.desk.Printed;
import org.assay.desk.Sites;
import org.assay.desk.Words;
import org.assay.file.AnotherName;
import org.assay.file.CertifiedScope;
import org.assay.file.ChangeNotice;
import org.assay.file.FormText;
import org.assay.file.Language;
import org.assay.file.LegalForm;
import org.assay.file.Naming;
import org.assay.file.Profile;
import org.assay.file.Proof;
import org.assay.file.ProofBasis;
import org.assay.file.Said;
import org.assay.file.Wider;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.jspecify.annotations.Nullable;

/** The wording of a certificate, as the client is asked to check it. */
public record ProofForm(
        @Asked(
                value = "Name of the organisation",
                hint = "Left empty: the name under which the client is registered.",
                optional = true)
        @Words(max = 300, optional = true)
        @Nullable
        String name,

        @Asked(value = "Address", hint = "Left empty: that of the first site.", optional = true)
        @Words(max = 500, optional = true, place = true)
        @Nullable
        String address,

        @Asked(value = "Scope", hint = "Activities, products and services; no praise, no other law or standard.")
        @Words(max = 1000, message = "Enter the scope")
        String scopeSentence,

        @Asked(
                value = "Sites",
                hint =
                        "Those of the application, with address and activity as it gives them. None ticked: all of them.",
                optional = true,
                from = Asked.Choices.SITES)
        @Nullable
        Set<String> sites,

        @Asked(
                value = "AI systems that the certificate covers",
                hint = "Their numbers in the application, with commas, such as 1, 3. Left empty: all that were applied"
                        + " for.",
                optional = true)
        @Nullable
        Set<String> systems,

        @Asked(
                value = "Languages",
                hint =
                        "None ticked: those in which the certificate is printed, or English where none is yet. The master is"
                                + " English where it is ticked, else the first that is.",
                optional = true)
        @Nullable
        Set<Language> languages)
        implements Form, FormText.Scope, FormText.Address {
    @Override
    public void look(Checks.Found found, Asking asking) {
        Sites.look(found, "sites", sites, asking.file());
        Set<Integer> asked = offered(asking);
        for (String one : systems == null ? Set.<String>of() : systems) {
            boolean number = one.matches("\\d{1,3}");
            found.unless(number, "systems", "Write the numbers of the AI systems, such as 1, 3")
                    .unless(
                            !number || asked.contains(Integer.valueOf(one)),
                            "systems",
                            "The application has no AI system " + one + " in its scope");
        }
    }

    @Override
    public Said said(Asking asking) {
        Set<String> some = systems == null ? Set.of() : systems;
        OnRecord known = asking.onRecord();
        CertifiedScope scope = new CertifiedScope(
                name == null || name.isBlank() ? asking.file().holder() : Hashes.of(name.strip()),
                Hashes.of(scopeSentence.strip()),
                some.isEmpty()
                        ? applied(asking)
                        : some.stream().map(Integer::valueOf).collect(Collectors.toSet()),
                sites == null || sites.isEmpty() ? Sites.appliedFor(asking.file()) : Sites.numbers(sites));
        return new Proof(
                Hashes.of(Canonical.text(this)),
                scope.sentence(),
                scope.systems(),
                scope.sites(),
                scope.holder(),
                lost(asking),
                new ProofBasis(
                        asking.file().proofedSoa().orElse(null),
                        asking.file().shownBy(scope).map(ChangeNotice::id).orElse(null),
                        known == null ? null : known.unnamed(scopeSentence),
                        known == null ? null : anotherName(known, asking.printed()),
                        elsewhere(known)));
    }

    /** Whether an address is typed at which nothing on record is; null where that is not so. */
    private @Nullable Boolean elsewhere(@Nullable OnRecord known) {
        String typed = address == null ? "" : address.strip();
        boolean none = known != null && !typed.isEmpty() && !known.at(typed);
        return none ? Boolean.TRUE : null;
    }

    /** Letters, capitals and stops make no other name; the one that is printed today is none either. */
    private @Nullable AnotherName anotherName(OnRecord known, @Nullable Printed printed) {
        String typed = name == null ? "" : name.strip();
        String key = Naming.key(typed);
        if (typed.isEmpty()
                || key.equals(Naming.key(known.registered()))
                || (printed != null && key.equals(Naming.key(printed.name())))) {
            return null;
        }
        if (LegalForm.ofAnotherLaw(known.registered(), typed)) {
            return AnotherName.OF_ANOTHER_LAW;
        }
        return known.notices().stream().anyMatch(n -> ReissueForm.tellsOf(n, typed))
                ? AnotherName.IN_A_NOTICE
                : AnotherName.IN_NO_NOTICE;
    }

    /** Where none is ticked all of them stay; in which languages a print of before is issued is not known. */
    private List<String> lost(Asking asking) {
        Set<Language> some = languages == null ? Set.of() : languages;
        Printed printed = asking.printed();
        return some.isEmpty() || printed == null || asking.file().printedBefore()
                ? List.of()
                : printed.languages().stream()
                        .filter(l -> some.stream().map(Language::words).noneMatch(l::equalsIgnoreCase))
                        .toList();
    }

    /** What was applied for, and what a wider scope that was accepted for audit adds. */
    private static Set<Integer> offered(Asking asking) {
        return asking.file()
                .extension()
                .map(ChangeNotice::wider)
                .map(Wider::systems)
                .orElseGet(() -> applied(asking));
    }

    private static Set<Integer> applied(Asking asking) {
        Profile profile = asking.file().application().profile();
        return profile == null ? Set.of() : profile.inScopeByNumber();
    }
}
