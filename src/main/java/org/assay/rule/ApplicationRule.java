package org.assay.rule;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.file.AiSystem;
import org.assay.file.Areas;
import org.assay.file.AuditTime;
import org.assay.file.Case;
import org.assay.file.ChangeNotice;
import org.assay.file.Headcounts;
import org.assay.file.KnownInputs;
import org.assay.file.OrganisationType;
import org.assay.file.Profile;
import org.assay.file.Reckoned;
import org.assay.file.Regulated;
import org.assay.file.ScopePart;
import org.assay.file.Site;
import org.assay.file.Soa;
import org.assay.file.Wider;
import org.assay.standard.Cited;
import org.assay.standard.Parameter;
import org.jspecify.annotations.Nullable;

/** Applying, and the review of an application (ISO/IEC 17021-1, 9.1.2). */
public enum ApplicationRule implements Rule {
    SCOPE_IS_DESCRIBED(Stated.shall("APP-01a", "9.1.2")
            .says("The application describes every part of the scope, or explains why a part is empty.")
            .otherwise("Describe each part of the scope, or write why there is nothing to describe.")
            .about("processes")
            .brokenBy(ApplicationRule::undescribed)),

    A_SYSTEM_IS_IN_SCOPE(Stated.shall("APP-01b", "9.1.2")
            .says("At least one AI system is in the scope that is applied for.")
            .otherwise("Name the AI systems and mark those that the certification is to cover.")
            .about("systems")
            .brokenBy(c -> c.deed()
                    .said(Profile.class)
                    .filter(p -> p.areas().isEmpty())
                    .map(p -> "No AI system is marked as in scope."))),

    CONTACTS_ARE_NAMED(Stated.house("HOUSE-03")
            .says("The application names an owner of the AI management system and a sponsor in top management.")
            .otherwise("Name both, or record why one of them is missing.")
            .brokenBy(c -> c.deed()
                    .said(Profile.class)
                    .filter(p -> !p.contacts())
                    .map(p -> "The owner of the AI management system or the sponsor is not named."))),

    TYPE_FITS_THE_ORGANISATION(Stated.house("HOUSE-04")
            .says(
                    "The kind of organisation fits what is said of it: financial or clinical use comes before size, and a small"
                            + " startup has fewer people than the limit and one AI product.")
            .otherwise("Choose another type of organisation, or record why this one fits.")
            .about("headcount")
            .brokenBy(c -> unregulated(c).or(() -> tooLarge(c)).or(() -> tooSmall(c)))),

    PEOPLE_ADD_UP(Stated.house("HOUSE-195")
            .says("The numbers of people in an application agree: in all, by site, by group and in scope.")
            .otherwise("Correct the numbers, or record why they differ; people may work at two sites.")
            .about("headcount")
            .brokenBy(c -> c.deed()
                    .said(Profile.class)
                    .map(Headcounts::contradictions)
                    .filter(found -> !found.isEmpty())
                    .map(found -> String.join(" ", found)))),

    NOTHING_IS_NAMED_TWICE(Stated.house("HOUSE-312")
            .says("An application names each site and each AI system once.")
            .otherwise("Take out what stands there twice, or tell it apart by its name.")
            .about("systems")
            .brokenBy(c -> c.deed().said(Profile.class).flatMap(ApplicationRule::twice))),

    SCOPE_SENTENCE_CLAIMS_NOTHING(Stated.shall("CERT-07", "8.2.2 f")
            .says("The scope names activities and does not mislead: it praises nothing and claims no other law or"
                    + " standard.")
            .otherwise("Word the scope by activities, products and services, without praise and without naming laws.")
            .about("scopeSentence")
            .brokenBy(c -> Wording.claims(c).map(words -> "The sentence says " + words + "."))),

    BODY_IS_ABLE(Stated.shall("APP-01c", "9.1.2")
            .says("The body has the competence and the means for this audit, and differences with the client are"
                    + " resolved.")
            .asks("Who has the competence and the time for this audit, and how were differences"
                    + " with the client resolved?")
            .otherwise("Look at the application and answer for it in your own words, return it, or decline it.")),

    SCOPE_FITS_THE_ORGANISATION(Stated.house("HOUSE-170")
            .says(
                    "Where few of an organisation's persons are in scope, the reviewer says why the scope is still no part"
                            + " that misleads about the whole.")
            .otherwise("Ask the client and return the application, or record why so few belong to the scope.")
            .brokenBy(ApplicationRule::few)),

    PROHIBITED_SYSTEM_IS_ANSWERED_FOR(Stated.house("HOUSE-311")
            .says(
                    "An AI system that the applicant itself declares prohibited comes into a scope for a recorded reason alone.")
            .otherwise(
                    "Ask the client and return the application, decline it, or record why the system may be in scope.")
            .brokenBy(ApplicationRule::prohibited)),

    AREAS_COVER_THE_SYSTEMS(Stated.shall("CMP-01a", "7.1.2")
            .says("The technical areas assigned to the case cover every AI system in scope.")
            .otherwise("Assign each technical area that the AI systems call for.")
            .about("areas")
            .brokenBy(ApplicationRule::uncovered)),

    SOA_HAS_EVERY_CONTROL(Stated.house("HOUSE-08")
            .says("A statement of applicability says of every control of the reference set whether it applies.")
            .otherwise("Hand it in with a line for each control.")
            .about("controls")
            .brokenBy(c -> c.deed()
                    .said(Soa.class)
                    .filter(s -> !s.missing().isEmpty())
                    .map(s -> s.missing().size() + " controls are missing: " + byNumber(s.missing()) + "."))),

    SOA_VERSION_SAYS_ONE_THING(Stated.shall42006("AIMS-40v", "8.2.2 a")
            .says("A version of the statement of applicability says one thing: what reads otherwise is another"
                    + " version.")
            .otherwise("Give the changed statement a version of its own.")
            .about("version")
            .brokenBy(c -> c.deed()
                    .said(Soa.class)
                    .filter(s -> c.file().application().soas().stream().anyMatch(s::contradicts))
                    .map(s -> "Version " + s.version() + " was handed in before with other content."))),

    SOA_INCLUDES_A_CONTROL(Stated.house("HOUSE-185")
            .says("A statement of applicability includes at least one control.")
            .otherwise("Hand in a statement that names what is included, or record why none of these controls is.")
            .about("controls")
            .brokenBy(c -> c.deed()
                    .said(Soa.class)
                    .filter(s -> s.included().isEmpty() && !s.excluded().isEmpty())
                    .map(s -> s.excluded().size() + " controls are excluded, and none is included."))),

    SOA_JUSTIFIES_BOTH_WAYS(Stated.house("HOUSE-09")
            .says("A statement of applicability justifies every inclusion and every exclusion.")
            .otherwise("Hand it in with a justification for each control.")
            .about("controls")
            .brokenBy(c -> c.deed()
                    .said(Soa.class)
                    .filter(s -> !s.unjustified().isEmpty())
                    .map(s -> "Not justified: " + byNumber(s.unjustified()) + ".")));

    private final Stated stated;

    ApplicationRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static String byNumber(Set<String> controls) {
        return controls.stream().sorted(Cited.BY_NUMBER).collect(joining(", "));
    }

    private static Optional<String> undescribed(Case c) {
        return c.deed()
                .said(Profile.class)
                .map(p -> Arrays.stream(ScopePart.values())
                        .filter(part -> !p.described().contains(part))
                        .map(ScopePart::words)
                        .collect(joining(", ")))
                .filter(parts -> !parts.isEmpty())
                .map(parts -> "Not described: " + parts + ".");
    }

    /** As the client says it, and as a reviewer takes it when audit time is determined. */
    private static Optional<String> tooLarge(Case c) {
        int limit = c.law().of(Parameter.STARTUP_HEADCOUNT);
        return c.deed()
                .said(Profile.class)
                .map(KnownInputs::of)
                .or(() ->
                        c.deed().said(AuditTime.class).map(AuditTime::reckoned).map(Reckoned::inputs))
                .filter(in -> in.organisation().key().equals(OrganisationType.SMALL_AI_STARTUP.key()))
                .filter(in -> in.headcount() >= limit || in.products() > 1 || in.personsInScope() >= limit)
                .map(in -> (in.headcount() >= limit || in.products() > 1
                                ? in.headcount() + " people and " + in.products()
                                        + (in.products() == 1 ? " AI product" : " AI products")
                                : in.personsInScope() + " people in scope, with contractors")
                        + "; a small startup has fewer than " + limit + " people and one product.");
    }

    /** A regulated use counts before size, whoever takes the kind: the client, or a reviewer for the days. */
    private static Optional<String> unregulated(Case c) {
        Profile said = c.deed()
                .said(Profile.class)
                .orElseGet(() -> c.file().application().profile());
        if (said == null || said.uses() == null) {
            return Optional.empty();
        }
        String taken = c.deed()
                .said(AuditTime.class)
                .map(AuditTime::reckoned)
                .map(r -> r.inputs().organisation().key())
                .orElse(said.type().key());
        Set<Regulated> uses = said.uses();
        boolean financial = uses.contains(Regulated.FINANCIAL);
        boolean clinical = uses.contains(Regulated.CLINICAL);
        boolean bank = taken.equals(OrganisationType.FINANCIAL_INSTITUTION.key());
        boolean health = taken.equals(OrganisationType.HEALTHCARE_TECHNOLOGY.key());
        if ((financial || clinical) && !(financial && bank) && !(clinical && health)) {
            return Optional.of((financial ? "Regulated financial services are" : "Clinical use is")
                    + " named among the regulated uses, which comes before size.");
        }
        return c.deed()
                .said(Profile.class)
                .filter(_ -> bank || health)
                .filter(_ -> !(bank ? financial : clinical))
                .map(_ -> (bank ? "No regulated financial services are" : "No clinical use is")
                        + " named among the regulated uses.");
    }

    /** What calls itself large or many-sided and is neither; a reviewer may take the larger kind for the days. */
    private static Optional<String> tooSmall(Case c) {
        int limit = c.law().of(Parameter.STARTUP_HEADCOUNT);
        return c.deed()
                .said(Profile.class)
                .filter(p -> p.headcount() < limit && p.inScope() < limit)
                .filter(p -> p.type() == OrganisationType.LARGE_ENTERPRISE
                        || (p.type() == OrganisationType.MID_SIZE_TECHNOLOGY && p.products() <= 1))
                .map(p -> p.headcount() + (p.headcount() == 1 ? " person" : " people") + " and " + p.products()
                        + (p.products() == 1 ? " AI product" : " AI products") + " are no "
                        + (p.type() == OrganisationType.LARGE_ENTERPRISE
                                ? "large enterprise."
                                : "company with several products."));
    }

    private static Optional<String> twice(Profile p) {
        List<AiSystem> systems = p.systems();
        for (int i = 0; i < systems.size(); i++) {
            for (int j = 0; j < i; j++) {
                String told = systems.get(i).told();
                if (told != null && told.equals(systems.get(j).told())) {
                    return Optional.of(
                            "AI systems " + (j + 1) + " and " + (i + 1) + " have the same name and purpose.");
                }
            }
        }
        List<Site> places = p.places() == null ? List.of() : p.places();
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (places.get(i).repeats(places.get(j))) {
                    return Optional.of("Sites " + (j + 1) + " and " + (i + 1) + " have the same name and place.");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> prohibited(Case c) {
        Profile profile = c.file()
                .change(c.deed().subject())
                .map(ChangeNotice::wider)
                .map(Wider::profile)
                .orElseGet(() -> c.file().application().profile());
        List<AiSystem> systems = profile == null ? List.of() : profile.systems();
        String numbers = java.util.stream.IntStream.range(0, systems.size())
                .filter(i -> systems.get(i).inScope()
                        && Boolean.TRUE.equals(systems.get(i).prohibited()))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(joining(", "));
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "By the client's own word prohibited under the law that binds it: AI system " + numbers + ".");
    }

    /** Fewer than so many per cent of its persons; the numbers are the body's own. */
    private static Optional<String> few(Case c) {
        return Optional.ofNullable(c.file().application().profile())
                .filter(p -> p.inScope() * 100L < (long) p.headcount() * c.law().of(Parameter.SCOPE_SHARE_PERCENT))
                .map(p -> p.inScope() + " of " + p.headcount() + " persons are in scope, with "
                        + p.inScopeByNumber().size() + " of " + p.systems().size() + " AI systems.");
    }

    private static List<String> areas(@Nullable Profile profile) {
        return profile == null ? List.of() : profile.areas();
    }

    private static Optional<String> uncovered(Case c) {
        Profile profile = c.file().application().profile();
        return c.deed()
                .said(Areas.class)
                .map(said -> areas(profile).stream()
                        .filter(a -> !said.areas().contains(a))
                        .map(Areas::words)
                        .collect(joining("; ")))
                .filter(areas -> !areas.isEmpty())
                .map(areas -> "Not assigned: " + areas + ".");
    }
}
