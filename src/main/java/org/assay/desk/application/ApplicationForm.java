package org.assay.desk.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Countries;
import org.assay.file.FormText;
import org.assay.file.Maturity;
import org.assay.file.Named;
import org.assay.file.NamedAs;
import org.assay.file.OrganisationType;
import org.assay.file.Profile;
import org.assay.file.Regulated;
import org.assay.file.Said;
import org.assay.file.ScopePart;
import org.assay.file.Sector;
import org.assay.register.Hashes;
import org.assay.register.people.NameHashes;
import org.jspecify.annotations.Nullable;

/** An application for certification: the organisation, its scope and its AI systems. */
public record ApplicationForm(
        @Asked(
                value = "Type of organisation",
                hint = "A regulated type comes before size.",
                section = "The organisation")
        @NotNull(message = "Choose the type of organisation")
        OrganisationType type,

        @Asked("Sector") @NotNull(message = "Choose the sector")
        Sector sector,

        @Asked(value = "Sub-sector", optional = true) @Nullable
        SubSector subSector,

        @Asked(value = "Regulated uses", optional = true) @Nullable
        Set<Regulated> regulated,

        @Asked(value = "Who supervises them", hint = "Names of authorities.", optional = true)
        @Words(max = 1000, optional = true)
        @Nullable
        String regulators,

        @Asked("People in the whole organisation")
        @NotNull(message = "Enter how many people work there")
        @Min(value = 1, message = "Enter 1 or more")
        @Max(value = 1_000_000, message = "Enter at most 1,000,000")
        Integer headcount,

        @Asked(value = "People who work with AI within the scope", hint = "Contractors and part-time staff count too.")
        @NotNull(message = "Enter how many people work in the scope")
        @Min(value = 1, message = "Enter 1 or more")
        @Max(value = 1_000_000, message = "Enter at most 1,000,000")
        Integer inScope,

        @Asked("AI products that the organisation offers or runs")
        @NotNull(message = "Enter how many AI products there are")
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 10_000, message = "Enter at most 10,000")
        Integer products,

        @Asked(
                value = "Scope in one sentence",
                section = "The scope",
                hint = "What the certificate would say: activities, products and services, without praise. Such as"
                        + " “Management system for the development and operation of …”.")
        @Words(max = 1000, message = "Word the scope in one sentence")
        String scopeSentence,

        @Asked(value = "Processes in scope", hint = "Each with who answers for it.", optional = true)
        @Size(max = 100, message = "Enter at most 100 processes")
        @Nullable
        List<@Valid @NotNull PartLine> processList,

        @Asked(
                value = "Processes, in words",
                hint = "What the list leaves open, or why there are none.",
                sometimes = true)
        @Words(max = 4000, optional = true)
        @Nullable
        String processes,

        @Asked(value = "Organisational units in scope", optional = true)
        @Size(max = 100, message = "Enter at most 100 units")
        @Nullable
        List<@Valid @NotNull PartLine> unitList,

        @Asked(value = "Units, in words", hint = "What the list leaves open, or why there are none.", sometimes = true)
        @Words(max = 4000, optional = true)
        @Nullable
        String units,

        @Asked(
                value = "Suppliers",
                hint = "Of models, data, hosting and labelling, each with who looks after it.",
                optional = true)
        @Size(max = 300, message = "Enter at most 300 suppliers")
        @Nullable
        List<@Valid @NotNull PartLine> supplierList,

        @Asked(
                value = "Supply chain, in words",
                hint = "What the list leaves open, or why there are none.",
                sometimes = true)
        @Words(max = 4000, optional = true)
        @Nullable
        String supplyChain,

        @Asked(
                value = "Sites",
                section = "Sites and AI systems",
                hint = "Each place where the scope is worked in. A registered address where there is no other.")
        @Size(max = 100, message = "Enter at most 100 sites")
        @Nullable
        List<@Valid @NotNull SiteLine> sites,

        @Asked(value = "AI systems", hint = "A card for each, in scope or not.")
        @Size(max = 100, message = "Enter at most 100 AI systems")
        @Nullable
        List<@Valid @NotNull SystemLine> systems,

        @Asked(
                value = "Personnel",
                hint = "Everybody who works in the scope, by activity and site; audit time rests on it.",
                section = "People and papers",
                optional = true)
        @Size(max = 300, message = "Enter at most 300 groups")
        @Nullable
        List<@Valid @NotNull GroupLine> groups,

        @Asked("Owner of the AI management system") @Words(optional = true) @Nullable
        String owner,

        @Asked("Sponsor in top management") @Words(optional = true) @Nullable
        String sponsor,

        @Asked(value = "Already in writing", hint = "Mark what there is today.", optional = true) @Nullable
        Set<Documented> documented,

        @Asked(value = "How far the documents have come", optional = true) @Nullable
        Maturity maturity,

        @Asked(
                value = "Consultants",
                hint = "Who helped to build or run the management system: nobody of them can audit it.",
                optional = true)
        @Size(max = 50, message = "Enter at most 50 consultants")
        @Nullable
        List<@Valid @NotNull ConsultantLine> consultants,

        @Asked(value = "Other certificates", optional = true)
        @Size(max = 50, message = "Enter at most 50 certificates")
        @Nullable
        List<@Valid @NotNull CertificateLine> certificates,

        @Asked(value = "Other certificates, in words", optional = true) @Words(max = 2000, optional = true) @Nullable
        String otherCertificates,

        @Asked(value = "Reasons to seek certification", optional = true) @Nullable
        Set<Motivation> motivations,

        @Asked(value = "Why certification is sought, in words", optional = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String motivation)
        implements Form, FormText.Scope {

    @Override
    public void look(Checks.Found found, Asking asking) {
        for (int i = 0; sites != null && i < sites.size(); i++) {
            SiteLine site = sites.get(i);
            found.unless(
                    site == null || Countries.known(site.country()), "sites[" + i + "].country", Countries.UNKNOWN);
        }
        for (int i = 0; groups != null && i < groups.size(); i++) {
            GroupLine g = groups.get(i);
            String line = "groups[" + i + "].";
            if (g == null) {
                continue; // told already
            }
            found.unless(g.people() > 0, line + "fullTime", "Enter how many people belong to the group")
                    .unless(
                            g.partTime() == null || g.partTime() == 0 || g.weeklyHours() != null,
                            line + "weeklyHours",
                            "Enter how many hours a week each of them works")
                    .unless(
                            g.site() == null || g.site() <= all(sites).size(),
                            line + "site",
                            "There is no site with this number in the list");
        }
    }

    @Override
    public Said said(Asking asking) {
        return profiled();
    }

    @Override
    public List<String> unfilled() {
        Set<ScopePart> described = described();
        List<String> empty = new ArrayList<>();
        Map.of(
                        ScopePart.PROCESSES, "processes",
                        ScopePart.UNITS, "units",
                        ScopePart.SUPPLY_CHAIN, "supplyChain",
                        ScopePart.SITES, "sites",
                        ScopePart.AI_SYSTEMS, "systems")
                .forEach((part, box) -> {
                    if (!described.contains(part)) {
                        empty.add(box);
                    }
                });
        if (!filled(owner)) {
            empty.add("owner");
        }
        if (!filled(sponsor)) {
            empty.add("sponsor");
        }
        return empty;
    }

    /** What rules and methods look at of it. */
    public Profile profiled() {
        return new Profile(
                type,
                sector,
                headcount,
                inScope,
                products,
                all(systems).stream().map(SystemLine::system).toList(),
                all(sites).size(),
                described(),
                filled(owner) && filled(sponsor),
                Hashes.of(scopeSentence.strip()),
                all(sites).stream().map(SiteLine::site).toList(),
                all(groups).stream().map(GroupLine::group).toList(),
                maturity,
                all(regulated).size(),
                all(supplierList).size(),
                all(consultants).stream().map(ConsultantLine::consultant).toList(),
                Set.copyOf(all(regulated)),
                people(),
                ScopeWords.unsaid(this));
    }

    /** Whom it names as its own people: each kind of them with all names that can stand there. */
    private List<Named> people() {
        List<Named> all = new ArrayList<>();
        add(all, NamedAs.OWNER, Stream.of(owner == null ? "" : owner));
        add(all, NamedAs.SPONSOR, Stream.of(sponsor == null ? "" : sponsor));
        add(all, NamedAs.PROCESS, all(processList).stream().map(PartLine::answers));
        add(all, NamedAs.UNIT, all(unitList).stream().map(PartLine::answers));
        add(all, NamedAs.SUPPLIER, all(supplierList).stream().map(PartLine::answers));
        return all;
    }

    private static void add(List<Named> people, NamedAs as, Stream<String> lines) {
        List<String> names = lines.flatMap(line -> NameHashes.within(line).stream())
                .distinct()
                .sorted()
                .toList();
        if (!names.isEmpty()) {
            people.add(new Named(as, names, null));
        }
    }

    private Set<ScopePart> described() {
        Set<ScopePart> parts = EnumSet.noneOf(ScopePart.class);
        add(parts, ScopePart.PROCESSES, filled(processes) || !all(processList).isEmpty());
        add(parts, ScopePart.UNITS, filled(units) || !all(unitList).isEmpty());
        add(
                parts,
                ScopePart.SUPPLY_CHAIN,
                filled(supplyChain) || !all(supplierList).isEmpty());
        add(parts, ScopePart.SITES, !all(sites).isEmpty());
        add(parts, ScopePart.AI_SYSTEMS, !all(systems).isEmpty());
        return parts;
    }

    private static void add(Set<ScopePart> parts, ScopePart part, boolean there) {
        if (there) {
            parts.add(part);
        }
    }

    static <T> List<T> all(@Nullable Collection<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    private static boolean filled(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
