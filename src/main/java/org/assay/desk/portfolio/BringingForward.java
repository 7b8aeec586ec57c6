package org.assay.desk.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Broken;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotItsTurn;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.Stale;
import org.assay.desk.Words;
import org.assay.desk.client.Namesakes;
import org.assay.file.BroughtForward;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.file.Naming;
import org.assay.file.Person;
import org.assay.file.Signing;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.Evolution;
import org.assay.lifecycle.Happening;
import org.assay.lifecycle.PortfolioLife;
import org.assay.lifecycle.Verdict;
import org.assay.lifecycle.Weighing;
import org.assay.register.Canonical;
import org.assay.register.Hashes;
import org.assay.register.Ids;
import org.assay.register.certificate.Certificates;
import org.assay.register.certification.Audience;
import org.assay.register.certification.DeedRecords;
import org.assay.register.certification.Files;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.people.Dossiers;
import org.assay.register.portfolio.PortfolioRow;
import org.assay.register.portfolio.RunningRow;
import org.assay.rule.BroughtForwardRule;
import org.assay.rule.Rule;
import org.assay.rule.WordingRule;
import org.assay.standard.LawBook;
import org.jspecify.annotations.Nullable;

/** A second person signs a row of a portfolio, or returns it. Signed, it becomes a file of its own in one transaction. */
@ApplicationScoped
public class BringingForward {
    /** Rules from which whoever signs may depart for a reason that is kept with the row. */
    public static final List<Rule> FOR_A_REASON = List.of(
            BroughtForwardRule.SIGNER_DID_NOT_AUDIT,
            BroughtForwardRule.SCOPE_OF_BEFORE_CLAIMS_NOTHING,
            WordingRule.DOUBTFUL_CLAIMS_ARE_EXPLAINED);

    /** The row, and the version of it that the caller has seen. */
    public record Aim(UUID portfolio, int number, int version) {}

    /**
     * What whoever signs has seen, in her own words.
     *
     * @param waivers reasons for departing from rules that allow it, by the names of these rules
     */
    public record Signature(
            @Words(max = 2000, message = "Say which papers you read it beside")
            String seen,

            @Nullable Map<String, String> waivers) {
        public Signature {
            waivers = waivers == null ? Map.of() : Map.copyOf(waivers);
        }

        Map<String, String> reasons() {
            return waivers == null ? Map.of() : waivers;
        }

        /** What is kept with the row: what was seen, and each reason beside its rule. */
        String kept() {
            return Stream.concat(
                            Stream.of(seen.strip()),
                            FOR_A_REASON.stream()
                                    .filter(r -> reasons().containsKey(r.name()))
                                    .map(r -> r.stated().number() + ", departed from: "
                                            + Objects.requireNonNullElse(
                                                            reasons().get(r.name()), "")
                                                    .strip()))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Why a row is returned. */
    public record Returned(
            @Words(substance = true, max = 2000, message = "Say why")
            String reason) {}

    private final Acts acts;
    private final Checks checks;
    private final Files files;
    private final Certificates certificates;
    private final DeedRecords records;
    private final Dossiers dossiers;
    private final Journal journal;
    private final BodyCalendar calendar;
    private final LawBook laws;
    private final EntityManager em;
    private final Namesakes namesakes;

    BringingForward(
            Acts acts,
            Checks checks,
            Files files,
            Certificates certificates,
            DeedRecords records,
            Dossiers dossiers,
            Journal journal,
            BodyCalendar calendar,
            LawBook laws,
            EntityManager em,
            Namesakes namesakes) {
        this.namesakes = namesakes;
        this.acts = acts;
        this.checks = checks;
        this.files = files;
        this.certificates = certificates;
        this.records = records;
        this.dossiers = dossiers;
        this.journal = journal;
        this.calendar = calendar;
        this.laws = laws;
        this.em = em;
    }

    /** The outcome bears the id of the file. */
    public Outcome sign(Acting who, Key key, Aim aim, Signature in) {
        PortfolioDeed.BRING_FORWARD.allow(who);
        look(in).refuse();
        return once(who, key, aim, PortfolioDeed.BRING_FORWARD, in, () -> signed(who, aim, in));
    }

    /** The outcome bears the id of the portfolio. */
    public Outcome giveBack(Acting who, Key key, Aim aim, Returned in) {
        PortfolioDeed.RETURN.allow(who);
        checks.look(in).refuse();
        return once(who, key, aim, PortfolioDeed.RETURN, in, () -> returned(who, aim, in));
    }

    private Checks.Found look(Signature in) {
        Checks.Found found = checks.look(in);
        checks.letters(found, "waivers", in.reasons());
        in.reasons().forEach((rule, words) -> {
            found.answers("waivers." + rule, words);
            found.unless(
                    FOR_A_REASON.stream().anyMatch(r -> r.name().equals(rule)),
                    "waivers." + rule,
                    "From this rule nobody departs here");
        });
        return found;
    }

    private Outcome once(
            Acting who,
            Key key,
            Aim aim,
            PortfolioDeed deed,
            Object content,
            java.util.concurrent.Callable<Outcome> work) {
        return acts.once(who, key, deed.journaled(), aim.portfolio() + "/" + aim.number(), content, work);
    }

    private RunningRow hold(Aim aim) {
        RunningRow row = RunningRow.findById(
                new RunningRow.Place(aim.portfolio(), aim.number()), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NotThere();
        }
        if (row.version != aim.version()) {
            throw new Stale();
        }
        return row;
    }

    private Outcome signed(Acting who, Aim aim, Signature in) {
        LocalDate today = calendar.today();
        RunningRow row = hold(aim);
        PortfolioRow portfolio = PortfolioRow.findById(aim.portfolio());
        Running running = Canonical.read(row.content, Running.class);
        ClientRow known = client(running);
        UUID client = known == null ? Ids.next() : known.id;
        Case c = new Case(
                proposed(row, portfolio, running, client, today),
                who.person(),
                deed(who, running, in, today),
                today,
                laws.on(today),
                dossiers.of(Stream.of(who.person().id(), portfolio.handedInBy).collect(Collectors.toSet()), client));
        return switch (PortfolioLife.decide(PortfolioDeed.BRING_FORWARD.move(), row.standing, c)) {
            case Verdict.Allowed allowed -> {
                if (known == null) {
                    enter(who, client, running, today);
                }
                yield begun(who, row, running, c, in, allowed);
            }
            case Verdict.Refused refused -> {
                journal.append(row.portfolio, null, today, entry(c, row, "REFUSED", refused.weighing(), List.of()));
                yield new Outcome.Refused(
                        refused.refusals().stream().map(Broken::of).toList());
            }
            case Verdict.OutOfTurn early -> throw new NotItsTurn(early);
        };
    }

    private CertificationFile proposed(
            RunningRow row, PortfolioRow portfolio, Running running, UUID client, LocalDate today) {
        BroughtForward handedIn = new BroughtForward(
                portfolio.id,
                row.number,
                portfolio.source,
                row.seal,
                new Person(portfolio.handedInBy),
                null,
                portfolio.handedInOn,
                running.cycleFrom(),
                running.revision());
        return RunningFile.of(running, Ids.next(), client, files.reference(today), handedIn)
                .beside(
                        files.inForce(client, running.standard(), today).orElse(null),
                        Hashes.of(running.organisation().strip()));
    }

    private static Deed deed(Acting who, Running running, Signature in, LocalDate today) {
        boolean named = running.audits().stream()
                .flatMap(a -> a.auditors().stream())
                .anyMatch(n -> Naming.mayBeOne(n, who.name()));
        return new Deed(
                who.person().id(),
                today,
                null,
                null,
                "",
                Map.of(BroughtForwardRule.SOURCE_WAS_READ.name(), in.seen()),
                in.reasons(),
                new Signing(named),
                BroughtForwardForm.of(running),
                Map.of("seen", in.seen()));
    }

    private @Nullable ClientRow client(Running running) {
        return Namesakes.meant(namesakes.of(running.organisation()), running.country(), running.registryNumber())
                .orElse(null);
    }

    private void enter(Acting who, UUID client, Running running, LocalDate today) {
        boolean alone = namesakes.of(running.organisation()).isEmpty();
        ClientRow row = namesakes.enter(
                client,
                running.organisation(),
                running.country(),
                running.registryNumber(),
                alone ? null : "Another country or register number, as the signed portfolio tells it.");
        journal.append(
                client,
                client,
                today,
                Entry.plain(who.person().id(), PortfolioDeed.BRING_FORWARD.journaled(), null, today)
                        .keeping(List.of(new Kept(client, row.seal()))));
    }

    /** The file begins: its facts and rows, its certificate as it is printed, what its client may read, and the journal. */
    private Outcome begun(Acting who, RunningRow row, Running running, Case c, Signature in, Verdict.Allowed allowed) {
        CertificationFile file = Evolution.replay(allowed.happenings());
        files.open(file.alone(), c.today());
        certificates.bringForward(
                file,
                running.certificate(),
                running.issuedOn(),
                new Certificates.Shown(
                        running.organisation(),
                        running.address(),
                        String.join("\n", running.sites()),
                        running.systems().stream()
                                .map(s -> s.name() + " (" + s.role().words() + ")")
                                .collect(Collectors.joining("\n")),
                        running.soaVersion(),
                        null));
        Deed of = Deed.plain(file.id(), c.today());
        Kept record = records.keep(
                new Case(file, who.person(), of, c.today(), c.law(), c.people()),
                PortfolioDeed.BRING_FORWARD.journaled(),
                Audience.CLIENT,
                Map.of("form", BroughtForwardForm.of(running)),
                file.id());
        row.decided(PortfolioDeed.BRING_FORWARD.move().to(), who.person().id(), c.today(), in.kept(), file.id());
        files.append(
                file.id(),
                c.today(),
                entry(c, row, "ALLOWED", allowed.weighing(), allowed.happenings())
                        .keeping(List.of(record)));
        journal.append(
                row.portfolio,
                null,
                c.today(),
                Entry.plain(who.person().id(), PortfolioDeed.BRING_FORWARD.journaled(), file.id(), c.today()));
        return new Outcome.Done(file.id());
    }

    private static Entry entry(Case c, RunningRow row, String outcome, Weighing weighing, List<Happening> happenings) {
        return Entry.weighed(
                c, PortfolioDeed.BRING_FORWARD.journaled(), row.portfolio, outcome, weighing, row.seal, happenings);
    }

    private Outcome returned(Acting who, Aim aim, Returned in) {
        LocalDate today = calendar.today();
        RunningRow row = hold(aim);
        if (!PortfolioDeed.RETURN.move().from().contains(row.standing)) {
            throw new NotItsTurn(new Verdict.OutOfTurn(PortfolioDeed.RETURN.move(), row.standing));
        }
        row.decided(
                PortfolioDeed.RETURN.move().to(),
                who.person().id(),
                today,
                in.reason().strip(),
                null);
        em.flush();
        journal.append(
                row.portfolio,
                null,
                today,
                Entry.plain(who.person().id(), PortfolioDeed.RETURN.journaled(), null, today));
        return new Outcome.Done(row.portfolio);
    }
}
