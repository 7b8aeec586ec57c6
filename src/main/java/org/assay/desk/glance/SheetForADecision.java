package org.assay.desk.glance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.desk.Cases;
import org.assay.desk.NotThere;
import org.assay.desk.certificate.WordingACertificate;
import org.assay.desk.decision.Appeal;
import org.assay.desk.decision.WeighingADecision;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.paper.PaperTold;
import org.assay.desk.paper.PapersOfAFile;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Deed;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.CertificationLife;
import org.assay.lifecycle.CertificationMove;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Journal;
import org.assay.register.people.Dossiers;
import org.assay.standard.Body;
import org.assay.standard.Law;
import org.assay.standard.LawBook;
import org.jspecify.annotations.Nullable;

/** The file in blocks and the rules of one decision, for whoever is to decide. Never a price, never a prediction. */
@ApplicationScoped
public class SheetForADecision {
    /**
     * The sheet as one canonical text, and the SHA-256 of it.
     *
     * @param typed what was typed last in each deed on the file, by the deed's journaled name: read for the sheet
     */
    record Kept(String hash, String content, Map<String, JsonNode> typed) {
        Kept {
            typed = Map.copyOf(typed);
        }
    }

    /**
     * The sheet, and what a form beside it needs.
     *
     * @param asked where the request stands that waits; null where none does
     * @param hash what a decision taken on this sheet must send along
     * @param papers all of the file, the latest first
     * @param entry place of the last journal entry that was seen
     */
    public record Told(
            UUID id,
            int version,
            Standing standing,
            @Nullable DecisionStanding asked,
            Sheet sheet,
            String hash,
            @JsonIgnore WeighingADecision.Weighing weighing,
            @JsonIgnore List<PaperTold> papers,
            @JsonIgnore int entry,
            @JsonIgnore Set<Verb> open) {
        public String reference() {
            return sheet.reference();
        }

        /** The version and the entry that were seen, as a form carries them. */
        public String state() {
            return version + "." + entry;
        }

        /** Whether a request waits that more information can be asked for. */
        public boolean mayAsk() {
            return asked == DecisionStanding.REQUESTED;
        }
    }

    private final Tx tx;
    private final Files files;
    private final Journal journal;
    private final Dossiers dossiers;
    private final RecordsOfAFile records;
    private final LawBook laws;
    private final BodyCalendar calendar;
    private final Body body;
    private final WordingACertificate wording;
    private final PapersOfAFile papers;

    SheetForADecision(
            Tx tx,
            Files files,
            Journal journal,
            Dossiers dossiers,
            RecordsOfAFile records,
            LawBook laws,
            BodyCalendar calendar,
            Body body,
            WordingACertificate wording,
            PapersOfAFile papers) {
        this.papers = papers;
        this.tx = tx;
        this.files = files;
        this.journal = journal;
        this.dossiers = dossiers;
        this.records = records;
        this.laws = laws;
        this.calendar = calendar;
        this.body = body;
        this.wording = wording;
    }

    /**
     * The sheet of one decision on one file, for this person.
     *
     * @throws NotThere where there is no such file in view
     */
    public Told of(Acting who, UUID id, Verb verb) {
        Operation.of(verb).allow(who);
        LocalDate today = calendar.today();
        return tx.ask(who.viewer(), () -> {
            Files.Seen seen = files.see(id, today).orElseThrow(NotThere::new);
            TheFile f = read(who, seen.file(), seen.client(), today, laws.on(today), verb);
            WeighingADecision.Weighing weighing = WeighingADecision.of(f.c(), seen.version(), verb);
            Sheet sheet = sheet(f, weighing);
            DecisionStanding asked =
                    seen.file().openDecision().map(Decision::standing).orElse(null);
            return new Told(
                    id,
                    seen.version(),
                    seen.file().standingOn(today),
                    asked,
                    sheet,
                    sheet.hash(),
                    weighing,
                    papers.read(id, seen.file().standingOn(today)),
                    seen.entry(),
                    sheet.choices().stream()
                            .filter(v -> WeighingADecision.of(f.c(), seen.version(), v)
                                    .open())
                            .collect(Collectors.toSet()));
        });
    }

    /** The sheet of this case as it stands now, before a word is typed: weighed again in the decision's own transaction. */
    Kept to(Acting who, Case c, Verb verb) {
        CertificationFile file = c.file();
        String client = ClientRow.<ClientRow>findById(file.client()).name;
        List<Journal.Line> refusals = journal.refusals(file.id());
        Map<UUID, String> names = dossiers.names(named(who, file, refusals));
        TheFile f = shown(who, c, verb, client, names, refusals);
        Sheet sheet = sheet(f, WeighingADecision.of(f.c(), 0, verb));
        return new Kept(sheet.hash(), sheet.text(), typed(f));
    }

    private static Map<String, JsonNode> typed(TheFile f) {
        return f.records().stream()
                .collect(Collectors.toMap(RecordsOfAFile.Told::deed, RecordsOfAFile.Told::form, (_, later) -> later));
    }

    /** Whom the sheet shows: their dossiers belong to the case. */
    Set<UUID> people(CertificationFile file) {
        return TheFile.people(file);
    }

    private static Set<UUID> named(Acting who, CertificationFile file, List<Journal.Line> refusals) {
        Set<UUID> people = new HashSet<>(TheFile.people(file));
        refusals.forEach(l -> people.add(l.entry().by()));
        people.add(who.person().id());
        return people;
    }

    private TheFile read(Acting who, CertificationFile file, String client, LocalDate today, Law law, Verb verb) {
        List<Journal.Line> refusals = journal.refusals(file.id());
        Dossiers.Known known = dossiers.known(named(who, file, refusals), file.client());
        Case c = new Case(file, who.person(), Deed.plain(new UUID(0, 0), today), today, law, known.people());
        return shown(who, c, verb, client, known.names(), refusals);
    }

    /** The file in view, with no more of a case than stands before a word is typed. */
    private TheFile shown(
            Acting who, Case c, Verb verb, String client, Map<UUID, String> names, List<Journal.Line> refusals) {
        List<RecordsOfAFile.Told> typed = records.read(who, c.file().id(), true, names);
        return new TheFile(
                Cases.about(c, new UUID(0, 0)),
                verb,
                client,
                names,
                typed,
                refusals,
                body,
                wording.accreditation(c.file(), verb, c.today()));
    }

    private static Sheet sheet(TheFile f, WeighingADecision.Weighing weighing) {
        CertificationFile file = f.file();
        return new Sheet(
                file.id(),
                file.reference(),
                f.client(),
                file.standard(),
                f.verb(),
                f.name(f.c().person()),
                f.today(),
                f.c().law().edition(),
                List.of(
                        TheRequest.asked(f),
                        ThePeople.you(f),
                        ThePeople.people(f),
                        TheRequest.agreement(f),
                        TheScope.block(f),
                        TheTime.block(f),
                        TheAudit.before(f),
                        TheAudit.audit(f),
                        TheFindings.block(f),
                        TheAudit.conclusion(f),
                        TheRequest.since(f),
                        Irregular.block(f),
                        TheDates.block(f)),
                weighing.rules(),
                Arrays.stream(Verb.values())
                        .filter(v -> CertificationLife.comesUp(CertificationMove.of(v), f.c()))
                        .toList(),
                Appeal.route(f.body()));
    }
}
