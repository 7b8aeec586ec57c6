package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The next state of an audit, in the making. */
public final class AuditChange {
    private final Audit was;
    private AuditStanding standing;
    private @Nullable Schedule schedule;
    private int revision;
    private List<Member> left;
    private @Nullable Person teamConfirmedBy;
    private @Nullable Plan plan;
    private Set<String> controls;
    private @Nullable String soaVersion;
    private List<Concern> concerns;
    private List<Paper> papers;
    private @Nullable Conclusion conclusion;
    private @Nullable LocalDate releasedOn;
    private @Nullable Person reviewedBy;
    private @Nullable LocalDate reviewedOn;
    private @Nullable Consent consent;
    private @Nullable Fieldwork fieldwork;
    private @Nullable Occasion occasion;
    private Set<String> clauses;
    private @Nullable Profile profile;
    private @Nullable TimeLook timeLook;

    AuditChange(Audit was) {
        this.was = was;
        standing = was.standing();
        schedule = was.schedule();
        revision = was.revision();
        left = was.left();
        teamConfirmedBy = was.teamConfirmedBy();
        plan = was.plan();
        controls = was.controls();
        soaVersion = was.soaVersion();
        concerns = was.concerns();
        papers = was.papers();
        conclusion = was.conclusion();
        releasedOn = was.releasedOn();
        reviewedBy = was.reviewedBy();
        reviewedOn = was.reviewedOn();
        consent = was.consent();
        fieldwork = was.fieldwork();
        occasion = was.occasion();
        clauses = was.clauses();
        profile = was.profile();
        timeLook = was.timeLook();
    }

    public AuditChange at(AuditStanding now) {
        standing = now;
        return this;
    }

    /** A new proposal; what was planned or confirmed for the one before no longer holds. */
    public AuditChange proposed(Schedule said) {
        schedule = said;
        revision++;
        plan = null;
        teamConfirmedBy = null;
        consent = null;
        return teamCleared(null);
    }

    /** Without dates, as if none had been proposed; the next proposal counts on. */
    public AuditChange postponed() {
        schedule = null;
        plan = null;
        teamConfirmedBy = null;
        consent = null;
        return teamCleared(null);
    }

    /** Somebody has looked at the team in the place of the client, or nobody has. */
    public AuditChange teamCleared(@Nullable Person by) {
        occasion = occasion == null ? null : occasion.cleared(by);
        return this;
    }

    /** It comes after a limit that was missed. */
    public AuditChange deviating(Deviation said) {
        occasion = occasion == null ? null : occasion.deviating(said);
        return this;
    }

    /** The client agrees to the proposal as it is now. */
    public AuditChange agreed(Person by, LocalDate on) {
        consent = new Consent(revision, by, on, false);
        return this;
    }

    /** The client objects to what has changed in the middle of the audit, or was answered. */
    public AuditChange objected(Person by, LocalDate on, boolean now) {
        consent = (consent == null ? new Consent(0, by, on, now) : consent).objecting(now);
        return this;
    }

    /** The same dates with another team; who is gone from it has still taken part. */
    public AuditChange replaced(Schedule said) {
        var gone = new ArrayList<>(left);
        was.team().stream()
                .filter(m -> said.team().stream().noneMatch(n -> n.person().equals(m.person())))
                .forEach(gone::add);
        left = gone;
        schedule = said;
        revision++;
        consent = consent == null ? null : consent.objecting(false);
        return this;
    }

    /** More days for the same team. */
    public AuditChange extended(Schedule said) {
        schedule = said;
        revision++;
        return this;
    }

    public AuditChange visited(VisitEnd end) {
        Schedule s = schedule;
        if (s != null) {
            schedule = s.visited(s.each().stream()
                    .map(v -> v.number() == end.number() ? v.at(end.standing()) : v)
                    .toList());
        }
        return this;
    }

    public AuditChange attended(Attendance said) {
        fieldwork = soFar().attended(said);
        return this;
    }

    public AuditChange sampled(Sampling said) {
        fieldwork = soFar().sampled(said);
        return this;
    }

    /** Files of the client were taken as evidence. */
    public AuditChange took(Taking said) {
        fieldwork = soFar().took(said.files());
        return this;
    }

    public AuditChange drew(Draw said) {
        fieldwork = soFar().drew(said);
        return this;
    }

    public AuditChange shortfallApproved(Person by) {
        fieldwork = soFar().approved(by);
        return this;
    }

    /** It goes on after it was adjourned. */
    public AuditChange resumed(LocalDate on) {
        fieldwork = soFar().resumed(on);
        return this;
    }

    private Fieldwork soFar() {
        return fieldwork == null ? Fieldwork.NONE : fieldwork;
    }

    public AuditChange declared(Person by, LocalDate on) {
        Schedule s = schedule;
        if (s != null) {
            schedule = s.team(s.team().stream()
                    .map(m -> m.person().equals(by) ? m.declared(on) : m)
                    .toList());
        }
        return this;
    }

    public AuditChange teamConfirmed(Person by) {
        teamConfirmedBy = by;
        return this;
    }

    public AuditChange planned(Plan said) {
        plan = said;
        return this;
    }

    /** Fieldwork begins with what the client has said of itself, and against its statement of applicability. */
    public AuditChange against(Application application) {
        Soa soa = application.soa().orElse(null);
        profile = application.profile();
        Set<String> included = soa == null ? Set.of() : soa.included();
        controls = was.occasion() == null || was.kind().whole()
                ? included
                : was.controls().stream().filter(included::contains).collect(Collectors.toSet());
        soaVersion = soa == null ? null : soa.version();
        return this;
    }

    public AuditChange with(Concern concern) {
        var all = new ArrayList<>(concerns);
        all.removeIf(c -> c.id().equals(concern.id()));
        all.add(concern);
        concerns = all;
        return this;
    }

    /** With these papers of that day, each in place of the one before about the same. */
    public AuditChange with(Papers written, LocalDate on) {
        var all = new ArrayList<>(papers);
        for (Paper paper : written.papers()) {
            all.removeIf(p -> p.about().equals(paper.about()));
            all.add(conclusion == null ? paper : paper.after(on));
        }
        papers = all;
        return this;
    }

    /** Programmed for another day, with other things to look at. */
    public AuditChange intended(Intended said) {
        occasion = occasion == null ? null : occasion.meantFor(said.on(), said.halfDays());
        clauses = said.about();
        controls = said.controls();
        return this;
    }

    public AuditChange concluded(Conclusion said) {
        conclusion = said;
        return this;
    }

    public AuditChange released(LocalDate on) {
        releasedOn = on;
        return this;
    }

    /** Audit time was looked at again after it. */
    public AuditChange looked(TimeLook how) {
        timeLook = how;
        return this;
    }

    public AuditChange reviewed(Person by, LocalDate on) {
        reviewedBy = by;
        reviewedOn = on;
        return this;
    }

    public Audit done() {
        return new Audit(
                was.id(),
                was.kind(),
                standing,
                schedule,
                revision,
                left,
                teamConfirmedBy,
                plan,
                clauses,
                controls,
                soaVersion,
                concerns,
                papers,
                conclusion,
                releasedOn,
                reviewedBy,
                reviewedOn,
                consent,
                fieldwork,
                occasion,
                profile,
                timeLook);
    }
}
