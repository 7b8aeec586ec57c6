package org.assay.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.file.Schedule;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.Evolution;
import org.assay.lifecycle.Happening;
import org.assay.lifecycle.Verdict;
import org.assay.lifecycle.Weighing;
import org.assay.programme.Outlook;
import org.assay.register.certification.DeedRecords;
import org.assay.register.certification.Files;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.assay.register.paper.Outbox;
import org.assay.register.people.Dossiers;
import org.assay.register.people.PersonRow;
import org.assay.standard.LawBook;
import org.jspecify.annotations.Nullable;

/** Every act on a certification file goes through here: held, weighed, evolved, written and journaled in one transaction. */
@ApplicationScoped
public class FileActs {
    private final Acts acts;
    private final Files files;
    private final BodyCalendar calendar;
    private final LawBook laws;
    private final Dossiers dossiers;
    private final DeedRecords records;
    private final Outbox outbox;
    private final NamesInRefusals names;
    private final Event<PapersOrdered> ordered;
    private final Event<NewsOrdered> told;

    FileActs(
            Acts acts,
            Files files,
            BodyCalendar calendar,
            LawBook laws,
            Dossiers dossiers,
            DeedRecords records,
            Outbox outbox,
            NamesInRefusals names,
            Event<PapersOrdered> ordered,
            Event<NewsOrdered> told) {
        this.acts = acts;
        this.files = files;
        this.calendar = calendar;
        this.laws = laws;
        this.dossiers = dossiers;
        this.records = records;
        this.outbox = outbox;
        this.names = names;
        this.ordered = ordered;
        this.told = told;
    }

    /**
     * Weighs and does one act.
     *
     * @throws NotThere where there is no such file
     * @throws Stale where the file has changed since the caller saw it
     * @throws NotItsTurn where the move does not start from here; nothing is journaled
     */
    public Outcome act(Acting who, Key key, Aim aim, FileDeed<?> deed) {
        return names.told(
                who,
                acts.once(
                        who,
                        key,
                        deed.move(),
                        aim.file() + deed.target(),
                        deed.content(),
                        () -> weighed(who, aim, deed)));
    }

    /**
     * What an act would lead to: weighed as the act is, and nothing is written or journaled.
     *
     * @param telling asked where the rules allow it, of the file as it would stand
     * @throws NotThere where there is no such file
     * @throws Stale where the file has changed since the caller saw it
     * @throws NotItsTurn where the move does not start from here
     */
    public <E extends Effect, T> Foreseen<T> foresee(
            Acting who, Aim aim, FileDeed<E> deed, Foreseen.Telling<E, T> telling) {
        return acts.look(() -> {
            Held<E> held = held(who, aim, deed);
            Case c = held.c();
            FileDeed.Decided<E> decided = decided(who, aim, held);
            return switch (decided.verdict()) {
                case Verdict.Allowed allowed ->
                    new Foreseen.Allowed<>(
                            telling.of(evolved(allowed, c, decided.effect()), c.deed(), c.today(), decided.effect()));
                case Verdict.Refused refused -> {
                    List<Broken> all = broken(refused);
                    yield new Foreseen.Refused<>(names.named(who, all, NamesInRefusals.team(c, all)));
                }
                case Verdict.OutOfTurn outOfTurn -> throw new NotItsTurn(outOfTurn);
            };
        });
    }

    /** The deed as it reads against the file as it stands; nothing is weighed or done. */
    public Deed read(Acting who, Aim aim, FileDeed<?> deed) {
        return acts.look(() -> held(who, aim, deed).c().deed());
    }

    private <E extends Effect> Outcome weighed(Acting who, Aim aim, FileDeed<E> deed) {
        Held<E> held = held(who, aim, deed);
        FileDeed.Decided<E> decided = decided(who, aim, held);
        return switch (decided.verdict()) {
            case Verdict.Allowed allowed -> allowed(allowed, held, decided);
            case Verdict.Refused refused -> refused(refused, held, decided);
            case Verdict.OutOfTurn outOfTurn -> throw new NotItsTurn(outOfTurn);
        };
    }

    /** An act, as it was read, and the case that it is weighed on, with the file held for it. */
    private record Held<E extends Effect>(FileDeed<E> deed, FileDeed.Prepared<E> prepared, Case c) {}

    private <E extends Effect> Held<E> held(Acting who, Aim aim, FileDeed<E> deed) {
        LocalDate today = calendar.today();
        Files.Held held = files.hold(aim.file(), today).orElseThrow(NotThere::new);
        if (!who.viewer().sees(held.file().client(), held.file().id())) {
            throw new NotThere();
        }
        if (held.version() != aim.version()) {
            refuseOvertaken(who, aim, held.file(), deed);
        }
        FileDeed.Prepared<E> prepared = deed.prepared(held.file(), today);
        Deed typed = prepared.deed();
        Case c = new Case(
                held.file(),
                who.person(),
                typed,
                today,
                laws.on(today),
                dossiers.of(
                        concerned(who, typed, deed.looksAt(held.file()), held.file()),
                        held.file().client()));
        return new Held<>(deed, prepared, c);
    }

    /** Only what has changed the deed's own thing sends the caller back to read; everything else the rules weigh. */
    private void refuseOvertaken(Acting who, Aim aim, CertificationFile now, FileDeed<?> deed) {
        Integer seen = aim.entry();
        if (seen == null) {
            throw new Stale();
        }
        List<Stale.Change> since = since(who, seen, now, l -> deed.overtakenBy(l.entry(), now));
        if (!since.isEmpty()) {
            throw new Stale(since);
        }
    }

    /** What was done since an entry, as far as the caller may know. */
    private List<Stale.Change> since(Acting who, int seen, CertificationFile now, Predicate<Journal.Line> counts) {
        return files.journal(now.id()).map(Journal.Read::lines).orElse(List.of()).stream()
                .filter(l -> l.seq() > seen && l.entry().outcome().equals("ALLOWED"))
                .filter(counts)
                .map(l -> new Stale.Change(
                        l.entry().deed(),
                        name(who, l.entry().by()),
                        l.at(),
                        record(l.entry()),
                        l.entry().by().equals(who.person().id())))
                .toList();
    }

    /** What a deed finds overtaken by itself is told with what was done since. */
    private <E extends Effect> FileDeed.Decided<E> decided(Acting who, Aim aim, Held<E> held) {
        Case c = held.c();
        try {
            return held.prepared().weighing().of(c);
        } catch (Stale overtaken) {
            Integer seen = aim.entry();
            throw seen == null || !overtaken.changes().isEmpty()
                    ? overtaken
                    : new Stale(since(who, seen, c.file(), _ -> true));
        }
    }

    private static @Nullable UUID record(Entry entry) {
        List<Kept> kept = entry.kept();
        return kept == null || kept.isEmpty() ? null : kept.getFirst().row();
    }

    private static String name(Acting reader, UUID person) {
        PersonRow known = reader.ofTheBody() ? PersonRow.findById(person) : null;
        return known == null ? "" : known.name;
    }

    /**
     * Whoever acts, the team of the audit that the deed is about, and whoever would join one: the people whom rules look at;
     * and whom this deed looks at.
     */
    private static Set<UUID> concerned(Acting who, Deed deed, Set<UUID> lookedAt, CertificationFile file) {
        Set<UUID> people = new HashSet<>(lookedAt);
        file.audit(deed.subject())
                .ifPresent(a -> a.team().forEach(m -> people.add(m.person().id())));
        people.add(who.person().id());
        deed.said(Schedule.class)
                .ifPresent(s -> s.team().forEach(m -> people.add(m.person().id())));
        return people;
    }

    private static CertificationFile evolved(Verdict.Allowed allowed, Case c, Effect effect) {
        CertificationFile now = c.file();
        for (Happening h : allowed.happenings()) {
            now = Evolution.evolve(now, h);
        }
        return effect.worded(now);
    }

    private Outcome allowed(Verdict.Allowed allowed, Held<?> held, FileDeed.Decided<?> decided) {
        Case c = held.c();
        FileDeed<?> deed = held.deed();
        Effect effect = decided.effect();
        CertificationFile now = evolved(allowed, c, effect);
        files.keep(
                c.file(),
                new Outlook(now, c.today(), c.law()),
                allowed.happenings().size(),
                effect::word);
        List<Kept> written = effect.written(now);
        Kept record = records.keep(c, deed.move(), held.prepared().audience(), effect.recorded(), effect.made());
        effect.keptAs(record.row());
        order(effect.papers(now), now, c, record.row());
        tell(deed.telling(), c, now, record.row());
        append(
                c,
                deed.move(),
                "ALLOWED",
                allowed.weighing(),
                decided.shown(),
                allowed.happenings(),
                Stream.concat(Stream.of(record), written.stream()).toList());
        return new Outcome.Done(effect.made());
    }

    private void order(List<PaperAsked> papers, CertificationFile now, Case c, UUID record) {
        List<Outbox.Ordered> orders = papers.stream()
                .map(p -> new Outbox.Ordered(p.kind(), p.subject(), p.first()))
                .toList();
        outbox.order(now, orders, c.person().id(), record, c.today());
        if (!papers.isEmpty()) {
            ordered.fire(new PapersOrdered());
        }
    }

    /** Whoever is to know of it is told by mail: not here, and not before this is through. */
    private void tell(FileDeed.Telling telling, Case c, CertificationFile now, UUID record) {
        if (telling != FileDeed.Telling.NOBODY) {
            outbox.tell(
                    telling == FileDeed.Telling.OF_BEFORE ? c.file() : now,
                    c.deed().subject(),
                    record);
            told.fire(new NewsOrdered());
        }
    }

    private Outcome refused(Verdict.Refused refused, Held<?> held, FileDeed.Decided<?> decided) {
        Case c = held.c();
        append(c, held.deed().move(), "REFUSED", refused.weighing(), decided.shown(), List.of(), List.of());
        List<Broken> all = broken(refused);
        return new Outcome.Refused(all, NamesInRefusals.team(c, all));
    }

    private static List<Broken> broken(Verdict.Refused refused) {
        return refused.refusals().stream().map(Broken::of).toList();
    }

    private void append(
            Case c,
            String move,
            String outcome,
            Weighing weighing,
            @Nullable String shown,
            List<Happening> happenings,
            List<Kept> kept) {
        Entry entry = Entry.weighed(c, move, c.deed().subject(), outcome, weighing, shown, happenings);
        files.append(c.file().id(), c.today(), kept.isEmpty() ? entry : entry.keeping(kept));
    }
}
