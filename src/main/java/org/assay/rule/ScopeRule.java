package org.assay.rule;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.file.AiRole;
import org.assay.file.AiSystem;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.CertifiedScope;
import org.assay.file.ChangeNotice;
import org.assay.file.FormText;
import org.assay.file.Naming;
import org.assay.file.Profile;
import org.assay.file.Proof;
import org.assay.file.ProofBasis;
import org.assay.file.Reissue;
import org.assay.file.ReissueKind;
import org.assay.file.Site;
import org.assay.file.Stage;
import org.assay.file.Wider;
import org.assay.file.cycle.CycleAudits;
import org.assay.file.cycle.VisitedSites;
import org.jspecify.annotations.Nullable;

/** What a certificate covers, held against what was applied for and what was audited (ISO/IEC 17021-1, 8.2.2, 9.1.5). */
public enum ScopeRule implements Rule {
    HOLDER_IS_THE_CLIENT(Stated.house("HOUSE-110")
            .says(
                    "A certificate bears the name under which its holder is registered as a client, or the one under which"
                            + " it was printed last.")
            .otherwise("Take the name from the file; where the same legal person has another name by now, record the"
                    + " evidence for it.")
            .justifiedByARecord()
            .brokenBy(ScopeRule::anotherHolder)),

    ADDRESS_IS_OF_A_SITE(Stated.house("HOUSE-215")
            .says("The address that is typed for a certificate lies in a place where the client has a site of the"
                    + " application; on a proof it is that of such a site, or the one that is printed already.")
            .otherwise(
                    "Leave it to the application, type the address of a site, or record what shows the registered office"
                            + " of the same legal person there.")
            .about("address")
            .justifiedByARecord()
            .brokenBy(ScopeRule::ofNoSite)),

    MOVED_SITE_IS_DECIDED(
            Stated.house("HOUSE-203")
                    .says(
                            "A certificate that stands under the address of a site it names is put under another address by a decision"
                                    + " about that site, which is visited where it is now.")
                    .otherwise(
                            "Have the client apply for the scope with the other address of the site; or record what shows that the"
                                    + " site is where it was, and the seat alone is another.")
                    .justifiedByARecord()
                    .brokenBy(
                            c -> c.deed()
                                    .said(Reissue.class)
                                    .or(() ->
                                            Optional.ofNullable(c.file().paper().request()))
                                    .filter(r -> Boolean.TRUE.equals(r.leavesASite()))
                                    .map(
                                            _ ->
                                                    "The address printed today is that of a site on the certificate; the other is that of none."))),

    CLIENTS_WORD_ON_AN_ADDRESS_IS_LOOKED_AT(Stated.house("HOUSE-176")
            .says("Where a client answers itself for an address at which it has no site, the body looks at the evidence"
                    + " before it prints.")
            .otherwise("Record what shows that it is another seat of the same legal person, or refuse the print.")
            .brokenBy(c -> Optional.ofNullable(c.file().paper().request())
                    .filter(r -> Boolean.TRUE.equals(r.elsewhere()))
                    .map(_ -> "The address names no place of a site that was applied for; the client alone has answered"
                            + " for it."))),

    SCOPE_READS_AS_APPLIED_FOR(Stated.house("HOUSE-111")
            .says(
                    "The scope on a certificate reads as it was applied for, or as on the certificate before; it is worded"
                            + " anew where something is left out.")
            .otherwise(
                    "Take the sentence from the file, or record why it is restated and which part of the audit report"
                            + " supports it; the client approves it on the proof.")
            .justifiedByARecord()
            .brokenBy(ScopeRule::readsOtherwise)),

    RESTATED_SCOPE_IS_ANSWERED_FOR(Stated.house("HOUSE-192")
            .says(
                    "Where a certificate leaves something out and its scope is worded anew, whoever decides says what supports the"
                            + " new wording.")
            .otherwise(
                    "Take a sentence that is on file, or record which parts of application and audit report support what the"
                            + " new one says.")
            .justifiedByARecord()
            .brokenBy(ScopeRule::restated)),

    SCOPE_FITS_THE_ROLES(Stated.house("HOUSE-112")
            .says("A scope that speaks of development says so of no AI system that the client only uses.")
            .otherwise("Have the client word the scope by what it does with each AI system, or record why the sentence"
                    + " misleads nobody.")
            .brokenBy(ScopeRule::claimsDevelopment)),

    SCOPE_FITS_THE_STAGES(Stated.house("HOUSE-259")
            .says(
                    "A scope says of no AI system what its stage of life excludes: that a concept or what is still made is"
                            + " operated, or that what is retired is developed or operated.")
            .otherwise("Have the client word the scope by what it does with each AI system today, or record why the"
                    + " sentence misleads nobody.")
            .brokenBy(ScopeRule::claimsAnotherStage)),

    EVERY_SITE_WAS_VISITED(Stated.house("HOUSE-113")
            .alsoKeeps("SIT-01")
            .says("Every site on a certificate was visited in an audit of its cycle, or audited remotely for a reason"
                    + " that is on record; a missed visit does not count.")
            .otherwise("Have the site visited, or record what lets it be left out: the sampling programme of the case,"
                    + " or that nothing of the scope is done there.")
            .justifiedByARecord()
            .brokenBy(c -> unvisited(c, named(c)))),

    EVERY_SYSTEM_WAS_LOOKED_AT(Stated.house("HOUSE-177")
            .says("Every AI system on a certificate is named in the sampling record of an audit of its cycle.")
            .otherwise(
                    "Have an audit look at the AI system, or record what lets it be left out: how the sample was drawn,"
                            + " and why what holds for the others holds for it.")
            .justifiedByARecord()
            .brokenBy(ScopeRule::unseen)),

    ADDED_SITE_WAS_VISITED(Stated.house("HOUSE-114")
            .alsoKeeps("MD1-12")
            .says(
                    "A site that joins a certificate, has moved, or at which something else is done was visited before, or"
                            + " audited remotely for a reason that is on record.")
            .otherwise(
                    "Have the site visited in a special audit or with the next surveillance, or record what lets it be"
                            + " left out.")
            .justifiedByARecord()
            .brokenBy(ScopeRule::addedUnvisited));

    /** A word with a number in it. */
    private static final Pattern POSTCODE = Pattern.compile("(?<= )[\\p{L}]*\\d[\\p{L}\\d]*(?= )");

    private static final int LETTERS_OF_A_STATE = 3;

    private final Stated stated;

    ScopeRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** Sites that nobody looked at and that audits before the file may have looked at. */
    static Optional<String> unknown(Case c) {
        return VisitedSites.of(c.file()).before()
                ? unvisited(c, named(c)).map(_ -> "which sites the audits of before looked at")
                : Optional.empty();
    }

    /** The proof that is typed, or else the one on file. */
    private static CertifiedScope proof(Case c) {
        return c.deed().said(Proof.class).map(Proof::scope).orElseGet(() -> c.file()
                .paper()
                .proofed());
    }

    private static Optional<String> anotherHolder(Case c) {
        String name = proof(c).holder();
        String registered = c.file().holder();
        boolean known = name == null
                || registered == null
                || name.equals(registered)
                || name.equals(c.file().paper().certified().holder());
        return known
                ? Optional.empty()
                : Optional.of("The proof bears another name than the one under which the client is registered.");
    }

    /** Where nothing is typed the application's address is taken; where it lists no place there is nothing to compare. */
    private static Optional<String> ofNoSite(Case c) {
        String typed = c.deed().text(FormText.Address.class, FormText.Address::address);
        List<Site> sites = Stream.concat(
                        Stream.ofNullable(c.file().application().profile()), wider(c).stream())
                .flatMap(p -> Stream.ofNullable(p.places()).flatMap(List::stream))
                .filter(s -> !s.town().isBlank())
                .distinct()
                .toList();
        boolean typo = c.deed()
                .said(Reissue.class)
                .filter(r -> r.kind() != ReissueKind.NAME_OR_ADDRESS)
                .isPresent();
        if (typo || typed.isEmpty() || sites.isEmpty()) {
            return Optional.empty();
        }
        return sites.stream().noneMatch(s -> lies(typed, s))
                ? Optional.of("“" + typed + "” names no place of a site that was applied for.")
                : c.deed()
                        .said(Proof.class)
                        .map(Proof::basis)
                        .map(ProofBasis::noSite)
                        .map(_ -> "“" + typed + "” is in the town of a site, and the address of none.");
    }

    /** Whether an address is the one of a site, or lies in its town; what stands before the town is no guess where it is the site's. */
    private static boolean lies(String address, Site site) {
        List<String> parts = List.of(address.split("[,;\\n]", -1));
        for (int from = 0; from < parts.size(); from++) {
            for (int to = from + 1; to <= parts.size(); to++) {
                if (site.isAt(String.join(" ", parts.subList(from, to)))) {
                    return Naming.spelled(String.join(" ", parts.subList(to, parts.size())))
                            .contains(site.town());
                }
            }
        }
        return lies(address, site.town());
    }

    /**
     * Whether an address lies in a town: one of its parts is the town alone, with a postcode or a state beside it, or begins with it and
     * has no number; the name of a street may be that of another town. Where nothing is set apart, the town ends it.
     */
    private static boolean lies(String address, String town) {
        List<String> parts = Stream.of(address.split("[,;\\n]"))
                .map(Naming::spelled)
                .filter(p -> !p.isBlank())
                .toList();
        return parts.size() == 1
                ? POSTCODE.matcher(parts.getFirst())
                        .replaceAll(" ")
                        .stripTrailing()
                        .endsWith(town.stripTrailing())
                : parts.stream().anyMatch(part -> isTown(part, town));
    }

    private static boolean isTown(String part, String town) {
        if (part.startsWith(town) && part.chars().noneMatch(Character::isDigit)) {
            return true;
        }
        List<String> left = new ArrayList<>(List.of(part.strip().split(" ", -1)));
        return part.contains(town)
                && left.removeAll(List.of(town.strip().split(" ", -1)))
                && left.stream()
                        .allMatch(w -> w.length() <= LETTERS_OF_A_STATE
                                || POSTCODE.matcher(" " + w + " ").find());
    }

    private static Optional<String> readsOtherwise(Case c) {
        CertifiedScope proof = proof(c);
        return asked(c, proof).stream().anyMatch(s -> !proof.readsOtherwiseThan(s) || proof.lessThan(s))
                ? Optional.empty()
                : Optional.of("The sentence is another one, and nothing is left out.");
    }

    private static Optional<String> restated(Case c) {
        CertifiedScope proof = c.file().paper().proofed();
        List<CertifiedScope> all = asked(c, proof);
        return proof.sentence() == null
                        || all.stream().noneMatch(proof::lessThan)
                        || all.stream().anyMatch(s -> !proof.readsOtherwiseThan(s))
                ? Optional.empty()
                : Optional.of("The sentence is another one than was applied for or certified.");
    }

    /** What the proof may be: what is certified, what was applied for, and the wider scope that was accepted for audit. */
    private static List<CertifiedScope> asked(Case c, CertifiedScope proof) {
        List<CertifiedScope> all = new ArrayList<>();
        CertifiedScope certified = c.file().paper().certified();
        if (certified.sentence() != null) {
            all.add(certified);
        }
        CertifiedScope applied =
                CertifiedScope.appliedFor(c.file().application().profile());
        if (all.isEmpty() || !proof.lessThan(applied)) {
            all.add(applied);
        }
        wider(c).map(CertifiedScope::appliedFor).ifPresent(all::add);
        return all;
    }

    private static Optional<Profile> wider(Case c) {
        return c.file().extension().map(ChangeNotice::wider).map(Wider::profile);
    }

    private static String sentence(Case c) {
        String typed = c.deed().text(FormText.Scope.class, FormText.Scope::scopeSentence);
        return typed.isEmpty() ? c.file().scope() : typed;
    }

    private static Set<Integer> saidToBeCovered(Case c, Profile profile) {
        return c.deed().said(Proof.class).map(Proof::systems).orElseGet(profile::inScopeByNumber);
    }

    /** A scope of concepts and retired systems alone is asked about whatever it says: of them there is little to audit. */
    private static Optional<String> claimsAnotherStage(Case c) {
        Profile profile = wider(c).orElse(c.file().application().profile());
        if (profile == null) {
            return Optional.empty();
        }
        Map<Integer, Stage> stages = new TreeMap<>();
        saidToBeCovered(c, profile).stream()
                .filter(n -> n <= profile.systems().size())
                .forEach(n -> stages.put(n, profile.systems().get(n - 1).stage()));
        boolean made = stages.values().stream().allMatch(s -> s.compareTo(Stage.DEPLOYMENT) < 0);
        boolean nothing = stages.values().stream().allMatch(s -> s == Stage.CONCEPT || s == Stage.RETIREMENT);
        Optional<String> operated = Wording.operation(sentence(c));
        Optional<String> claimed = operated.or(() -> Wording.making(sentence(c)));
        String others = stages.entrySet().stream()
                .filter(s -> nothing
                        || switch (s.getValue()) {
                            case CONCEPT -> operated.isPresent();
                            case DESIGN, DEVELOPMENT, TESTING -> made && operated.isPresent();
                            case RETIREMENT -> claimed.isPresent();
                            case DEPLOYMENT, OPERATION -> false;
                        })
                .map(s -> "AI system " + s.getKey() + " is at: " + s.getValue().words())
                .collect(joining("; "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(claimed.map(words -> "The sentence says " + words + "; ")
                                .orElse("") + others + ".");
    }

    private static Optional<String> claimsDevelopment(Case c) {
        Optional<String> claimed = Wording.development(sentence(c));
        Profile applied = c.file().application().profile();
        Profile profile = wider(c).orElse(applied);
        if (claimed.isEmpty() || profile == null) {
            return Optional.empty();
        }
        Set<Integer> covered = saidToBeCovered(c, profile);
        String used = new TreeSet<>(covered)
                .stream().filter(n -> uses(profile, n)).map(String::valueOf).collect(joining(", "));
        return claimed.filter(_ -> !used.isEmpty())
                .map(words -> "The sentence says " + words + "; of AI system " + used + " the client is "
                        + AiRole.CUSTOMER.words() + ".");
    }

    private static boolean uses(Profile profile, int number) {
        List<AiSystem> all = profile.systems();
        return number <= all.size() && all.get(number - 1).role() == AiRole.CUSTOMER;
    }

    /** The sites that the certificate would name; all that were applied for, where the proof does not say. */
    private static Set<Integer> named(Case c) {
        Set<Integer> named = c.file().paper().proofed().sites();
        Profile applied = c.file().application().profile();
        return applied == null ? Set.of() : named == null ? applied.sitesByNumber() : named;
    }

    /** A number that the application does not list, or at another address, means this site since the wider scope was accepted. */
    private static Optional<String> addedUnvisited(Case c) {
        Set<Integer> moved = moved(c);
        Set<Integer> added = addedSites(c);
        Profile applied = c.file().application().profile();
        Set<Integer> known = applied == null ? Set.of() : kept(applied.sitesByNumber(), n -> !moved.contains(n));
        LocalDate accepted = c.file().extension().map(ChangeNotice::lookedAtOn).orElse(LocalDate.MIN);
        String left = Stream.of(
                        unvisited(c, VisitedSites.of(c.file()), kept(added, known::contains)),
                        unvisited(c, VisitedSites.since(c.file(), accepted), kept(added, n -> !known.contains(n))))
                .flatMap(Optional::stream)
                .collect(joining(" "));
        return Optional.of(left).filter(some -> !some.isEmpty());
    }

    /** Sites that the proof takes into the scope, and those of which it is to say another address or activity. */
    static Set<Integer> addedSites(Case c) {
        CertifiedScope certified = c.file().paper().certified();
        return Stream.concat(c.file().paper().proofed().beyond(certified).sites().stream(), moved(c).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Integer> moved(Case c) {
        Set<Integer> names = c.file().paper().proofed().sites();
        return kept(c.file().otherParticulars().sites(), n -> names == null || names.contains(n));
    }

    private static Set<Integer> kept(Set<Integer> numbers, Predicate<Integer> which) {
        return numbers.stream().filter(which).collect(Collectors.toSet());
    }

    private static Optional<String> unvisited(Case c, Set<Integer> sites) {
        return unvisited(c, VisitedSites.of(c.file()), sites);
    }

    private static Optional<String> unvisited(Case c, VisitedSites visited, Set<Integer> sites) {
        @Nullable Profile profile = wider(c).orElse(c.file().application().profile());
        String left = new TreeSet<>(sites)
                .stream()
                        .filter(n -> !visited.looked().contains(n))
                        .map(n -> name(profile, n) + ": " + visited.why(n))
                        .collect(joining("; "));
        return left.isEmpty() ? Optional.empty() : Optional.of(left + ".");
    }

    /** Of the only AI system in scope it needs no saying which one was looked at. */
    private static Optional<String> unseen(Case c) {
        Set<Integer> covered = covered(c);
        Set<Integer> looked = CycleAudits.of(c.file())
                .flatMap(a -> a.work().lookedAt().stream())
                .collect(Collectors.toSet());
        String left = new TreeSet<>(covered)
                .stream().filter(n -> !looked.contains(n)).map(String::valueOf).collect(joining(", "));
        return left.isEmpty() || (covered.size() == 1 && looked.isEmpty())
                ? Optional.empty()
                : Optional.of("No sampling record of the cycle names AI system " + left + ".");
    }

    /** AI systems that nobody looked at and that audits before the file may have looked at. */
    static Optional<String> unknownSystems(Case c) {
        return CycleAudits.of(c.file()).anyMatch(Audit::before)
                ? unseen(c).map(_ -> "which AI systems the audits of before looked at")
                : Optional.empty();
    }

    /** The AI systems that the certificate would name; all that are in scope, where the proof does not say. */
    private static Set<Integer> covered(Case c) {
        Set<Integer> named = c.file().paper().proofed().systems();
        Profile applied = c.file().application().profile();
        return named != null ? named : applied == null ? Set.of() : applied.inScopeByNumber();
    }

    private static String name(@Nullable Profile profile, int site) {
        return "Site " + site
                + Optional.ofNullable(profile)
                        .flatMap(p -> p.site(site))
                        .map(Site::name)
                        .map(n -> " (" + n + ")")
                        .orElse("");
    }
}
