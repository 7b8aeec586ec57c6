package org.assay.desk.certificate;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Noticed;
import org.assay.desk.Printed;
import org.assay.desk.Words;
import org.assay.file.Countries;
import org.assay.file.Fault;
import org.assay.file.FormText;
import org.assay.file.Language;
import org.assay.file.LegalForm;
import org.assay.file.Letters;
import org.assay.file.Naming;
import org.assay.file.Reissue;
import org.assay.file.ReissueKind;
import org.assay.file.Said;
import org.assay.register.Hashes;
import org.jspecify.annotations.Nullable;

/** Why a certificate is to be printed anew without a decision. */
public record ReissueForm(
        @Asked("What changes") @NotNull(message = "Choose what changes")
        ReissueKind kind,

        @Asked(
                value = "Scope as it would read",
                hint = "Leave it empty where the scope stays as it is.",
                optional = true)
        @Words(max = 1000, optional = true)
        @Nullable
        String scopeSentence,

        @Asked(value = "Name as it would read", sometimes = true) @Words(max = 300, optional = true) @Nullable
        String name,

        @Asked(value = "Address as it would read", sometimes = true)
        @Words(max = 500, optional = true, place = true)
        @Nullable
        String address,

        @Asked(
                value = "Version of the statement of applicability",
                hint = "One that an audit of this file has looked at.",
                sometimes = true)
        @Words(max = 40, optional = true)
        @Nullable
        String soaVersion,

        @Asked(value = "One language more", sometimes = true) @Nullable
        Language language,

        @Asked(value = "Who erred", hint = "Where an error is corrected.", sometimes = true) @Nullable
        Fault fault,

        @Asked(
                value = "Evidence of the change",
                hint = "For another name or address: what shows that it is the same legal person, such as an extract"
                        + " of the commercial register.",
                sometimes = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String evidence,

        @Asked("Reason") @Words(substance = true, max = 2000, message = "Say why")
        String reason)
        implements Form, FormText.Scope, FormText.Address {
    private static final String OTHER_KIND =
            "This changes by a request of another kind: choose that, or leave it empty";

    @Override
    public void look(Checks.Found found, Asking asking) {
        if (kind == null) {
            return;
        }
        boolean names = kind == ReissueKind.EDITORIAL || kind == ReissueKind.NAME_OR_ADDRESS;
        found.unless(names || !filled(name), "name", OTHER_KIND)
                .unless(names || !filled(address), "address", OTHER_KIND)
                .unless(kind == ReissueKind.SOA_VERSION || !filled(soaVersion), "soaVersion", OTHER_KIND)
                .unless(kind == ReissueKind.TRANSLATION || language == null, "language", OTHER_KIND);
        switch (kind) {
            case EDITORIAL ->
                found.unless(filled(name) || filled(address), "name", "Write the name or the address as it would read")
                        .unless(fault != null, "fault", "Say who erred: the body or the client");
            case NAME_OR_ADDRESS ->
                found.unless(filled(name) || filled(address), "name", "Write the name or the address as it would read")
                        .unless(filled(evidence), "evidence", "Name the evidence that it is the same legal person");
            case TRANSLATION -> found.unless(language != null, "language", "Choose the language");
            case SOA_VERSION -> found.unless(filled(soaVersion), "soaVersion", "Write the version");
            case TEMPLATE -> {}
        }
    }

    @Override
    public Said said(Asking asking) {
        String version = soaVersion == null || soaVersion.isBlank() ? null : soaVersion.strip();
        Printed printed = asking.printed();
        if (printed == null) {
            return new Reissue(kind, version, fault, null, null, hashed(name));
        }
        boolean named = filled(name) || filled(address);
        boolean renames = filled(name) && !same(printed.name(), name);
        Reissue asked = new Reissue(
                kind, version, fault, named ? letters(printed) : null, named ? renames : null, hashed(name));
        asked = otherNumber(printed) ? asked.withAnotherNumber() : asked;
        asked = named && kind == ReissueKind.NAME_OR_ADDRESS ? asked.noticed(noticed(printed)) : asked;
        asked = leavesASite(printed) ? asked.awayFromASite() : asked;
        asked = unlikeTheRegister(printed) ? asked.unlikeWhatIsRegistered() : asked;
        asked = otherLaw(printed) ? asked.inAnotherLegalForm() : asked;
        String more = language == null ? "" : language.words();
        return kind != ReissueKind.TEMPLATE && says(printed, text(name), text(address), text(version), more)
                ? asked.printedAlready()
                : asked;
    }

    /** Whether a certificate says all of it already; what is empty is not asked for. */
    static boolean says(Printed printed, String name, String address, String soaVersion, String language) {
        boolean asked = !(name + address + soaVersion + language).isEmpty();
        return asked
                && (name.isEmpty() || same(printed.name(), name))
                && (address.isEmpty() || same(Countries.spelt(printed.address()), Countries.spelt(address)))
                && (soaVersion.isEmpty() || same(Objects.requireNonNullElse(printed.soaVersion(), ""), soaVersion))
                && (language.isEmpty() || printed.languages().stream().anyMatch(language::equalsIgnoreCase));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private static @Nullable String hashed(@Nullable String words) {
        return words == null || words.isBlank() ? null : Hashes.of(words.strip());
    }

    /** Letters that change; none of a name that becomes what the register of clients says, nor of a country's two letters. */
    private int letters(Printed printed) {
        int ofTheName = filled(name) && !same(printed.registered(), name) ? changed(printed.name(), name) : 0;
        return ofTheName
                + (filled(address) ? changed(Countries.spelt(printed.address()), Countries.spelt(text(address))) : 0);
    }

    /** Whether another name would be printed than the register of clients says, capitals, accents, spaces and stops aside. */
    private boolean unlikeTheRegister(Printed printed) {
        return filled(name)
                && !same(printed.name(), name)
                && !Naming.key(text(name)).equals(Naming.key(printed.registered()));
    }

    /** A house number, or that of a post box or a district, is another address even where one figure changes. */
    private boolean otherNumber(Printed printed) {
        return filled(address) && !figures(printed.address()).equals(figures(text(address)));
    }

    /**
     * Whether one notice gives the name as the client's new one, in the box for it, and says the address; but for case, accents,
     * spaces and stops.
     */
    private boolean noticed(Printed printed) {
        return printed.notices().stream()
                .anyMatch(n -> (!filled(name) || tellsOf(n, text(name)))
                        && Naming.spelled(n.text()).contains(Naming.spelled(text(address))));
    }

    /** Whether a notice gives a name as the client's new one. */
    static boolean tellsOf(Noticed notice, String name) {
        return Naming.spelled(notice.name()).equals(Naming.spelled(name));
    }

    /** Whether the name is in a legal form that the law of the one that is printed does not know. */
    private boolean otherLaw(Printed printed) {
        return filled(name) && LegalForm.ofAnotherLaw(printed.name(), text(name));
    }

    /** Whether the certificate stands under the address of a site that it names, and would no longer. */
    private boolean leavesASite(Printed printed) {
        return filled(address) && ofASite(printed, printed.address()) && !ofASite(printed, text(address));
    }

    private static boolean ofASite(Printed printed, String address) {
        String where = Naming.spelled(Countries.spelt(address));
        return printed.sites().stream().map(Naming::spelled).anyMatch(s -> s.contains(where));
    }

    private static String figures(String address) {
        return address.replaceAll("\\D+", " ").strip();
    }

    private static int changed(String was, @Nullable String now) {
        return Letters.between(was, Objects.requireNonNullElse(now, "")).changed();
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null && one.strip().equals(other.strip());
    }

    private static boolean filled(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
