package org.assay.register.finding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.lifecycle.FindingMove;
import org.jspecify.annotations.Nullable;

/** What was said when something was done about a finding: once for each move, and never written over. */
@Entity
@Table(name = "finding_word")
public class FindingWordRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "finding_id")
    public UUID finding;

    @Enumerated(EnumType.STRING)
    public FindingMove move;

    @Column(name = "happened_on")
    public LocalDate happenedOn;

    @Column(name = "recorded_on")
    public LocalDate recordedOn;

    @Column(name = "recorded_by")
    public UUID recordedBy;

    /** What was seen: what, version, date, where; never the thing itself. */
    public String evidence;

    /** Why the entry came late; empty where it did not. */
    @Column(name = "late_entry")
    public @Nullable String lateEntry;

    public FindingWordRow() {}
}
