package org.assay.desk.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Broken;
import org.assay.desk.Cases;
import org.assay.desk.NotThere;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Verb;
import org.assay.house.BodyCalendar;
import org.assay.lifecycle.CertificationLife;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.Offer;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.rule.Rule;
import org.assay.rule.Stated;
import org.jspecify.annotations.Nullable;

/** What the table offers somebody of the body on one file: every move, open or closed, and why. */
@ApplicationScoped
public class MovesOfAFile {
    /**
     * A move of the certification.
     *
     * @param open whether this person may make it now, as far as file, person and day go
     * @param notFromHere why not, where the move does not start from the file's standing
     * @param needsRole the role that this person lacks for it, if she lacks one
     * @param closedBy why not, by rule
     * @param asked what the deed itself will be asked
     */
    public record Told(
            Verb verb,
            boolean open,
            @Nullable String notFromHere,
            @Nullable String needsRole,
            List<Broken> closedBy,
            List<Asked> asked) {
        /** Whether it carries a certification on, rather than narrows or ends it. */
        public boolean carriesOn() {
            return Operation.of(verb).is(Trait.CARRIES_ON);
        }

        /** Whether it is what the course of a cycle comes to. */
        public boolean usual() {
            return !Operation.of(verb).is(Trait.SELDOM);
        }
    }

    /** A rule that the deed will be asked about: in its field, by attestation, or by a waiver. */
    public record Asked(
            String rule,
            String clause,
            String sentence,
            String remedy,
            @Nullable String field) {}

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;
    private final Cases cases;

    MovesOfAFile(Tx tx, Files files, BodyCalendar calendar, Cases cases) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
        this.cases = cases;
    }

    /**
     * Every move of the table for this person on this file.
     *
     * @throws NotThere where there is no such file
     */
    public List<Told> of(Acting who, UUID id) {
        LocalDate today = calendar.today();
        return tx.ask(who.viewer(), () -> {
            CertificationFile file =
                    files.see(id, today).orElseThrow(NotThere::new).file();
            return told(who, cases.plain(who, file, today));
        });
    }

    /** The same of a file that has been read. */
    public List<Told> told(Acting who, Case c) {
        return CertificationLife.offers(c).stream()
                .map(offer -> CertificationLife.comesUp(offer.move(), c)
                        ? offer
                        : new Offer.Elsewhere(offer.move(), c.file().standingOn(c.today())))
                .map(offer -> told(offer, needs(who, offer)))
                .toList();
    }

    /** The role that whoever asks lacks for a move; null where she has one that may. */
    private static @Nullable String needs(Acting who, Offer offer) {
        Operation operation = Operation.of(verb(offer));
        return operation.isFor(who) ? null : operation.roles().getFirst();
    }

    private static Told told(Offer offer, @Nullable String needsRole) {
        return switch (offer) {
            case Offer.Open o -> new Told(verb(o), needsRole == null, null, needsRole, List.of(), asked(o.asked()));
            case Offer.Closed o ->
                new Told(
                        verb(o),
                        false,
                        null,
                        needsRole,
                        o.refusals().stream().map(Broken::of).toList(),
                        asked(o.asked()));
            case Offer.Elsewhere o -> new Told(verb(o), false, o.standing().words(), needsRole, List.of(), List.of());
        };
    }

    private static Verb verb(Offer offer) {
        CertificationMove move = offer.move();
        return move.verb();
    }

    private static List<Asked> asked(List<Rule> rules) {
        return rules.stream().map(MovesOfAFile::asked).toList();
    }

    private static Asked asked(Rule rule) {
        Stated stated = rule.stated();
        return new Asked(rule.name(), stated.clause().cited(), stated.sentence(), stated.remedy(), Broken.field(rule));
    }
}
