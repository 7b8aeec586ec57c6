package org.assay.register.certification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.CertificationFile;
import org.assay.file.Person;
import org.assay.file.Verb;
import org.assay.programme.Task;
import org.assay.programme.TaskKind;
import org.assay.programme.Tasks;
import org.assay.register.Canonical;
import org.assay.register.Ids;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Something that is awaited on a file, on the days on which it stands where nothing else happens: kept for lists over many files. */
@Entity
@Table(name = "task")
public class TaskRow extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "client_id")
    public UUID client;

    @Column(name = "certification_id")
    public UUID certification;

    @Enumerated(EnumType.STRING)
    public TaskKind kind;

    public UUID subject;

    public String about;

    @Enumerated(EnumType.STRING)
    public @Nullable Verb verb;

    public @Nullable LocalDate since;

    @Column(name = "only_person")
    public @Nullable UUID onlyPerson;

    @Column(name = "not_person")
    public @Nullable UUID notPerson;

    @Column(name = "from_day")
    public @Nullable LocalDate fromDay;

    @Column(name = "until_day")
    public @Nullable LocalDate untilDay;

    /** Whether the database shows it to the client. */
    public boolean told;

    protected TaskRow() {}

    private TaskRow(CertificationFile file, Tasks.Kept kept, boolean told) {
        Task task = kept.task();
        this.id = Ids.next();
        this.client = file.client();
        this.certification = file.id();
        this.kind = task.kind();
        this.subject = task.subject();
        this.about = task.about();
        this.verb = task.verb();
        this.since = task.since();
        this.onlyPerson = id(task.only());
        this.notPerson = id(task.not());
        this.fromDay = kept.from();
        this.untilDay = kept.until();
        this.told = told;
    }

    private static @Nullable UUID id(@Nullable Person person) {
        return person == null ? null : person.id();
    }

    /** All of a file. What its client is not told of, it is not shown. */
    public static List<TaskRow> of(CertificationFile file) {
        List<Tasks.Kept> told = Tasks.kept(file.told());
        return Tasks.kept(file).stream()
                .map(k -> new TaskRow(file, k, k.task().kind().told() && told.contains(k)))
                .toList();
    }

    /** Writes them where another edition, or none, was written. */
    static void keep(CertificationRow row, CertificationFile now) {
        if (row.tasks != Tasks.EDITION) {
            write(now);
            row.tasks = Tasks.EDITION;
        }
    }

    /** Writes them anew where they have changed. */
    static void keep(CertificationRow row, CertificationFile was, CertificationFile now) {
        if (!Tasks.kept(was).equals(Tasks.kept(now))) {
            row.tasks = 0;
        }
        keep(row, now);
    }

    /** In one statement: every act on a file pays for it. */
    private static void write(CertificationFile file) {
        getEntityManager()
                .createNativeQuery("with gone as (delete from task where certification_id = :file) insert into task"
                        + " select * from jsonb_populate_recordset(null::task, cast(:rows as jsonb))")
                .unwrap(NativeQuery.class)
                .addSynchronizedEntityClass(TaskRow.class) // and of no other table anything has to be written before
                .setParameter("file", file.id())
                .setParameter(
                        "rows",
                        Canonical.text(of(file).stream().map(TaskRow::columns).toList()))
                .executeUpdate();
    }

    private Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("id", id);
        all.put("client_id", client);
        all.put("certification_id", certification);
        all.put("kind", kind);
        all.put("subject", subject);
        all.put("about", about);
        all.put("verb", verb);
        all.put("since", since);
        all.put("only_person", onlyPerson);
        all.put("not_person", notPerson);
        all.put("from_day", fromDay);
        all.put("until_day", untilDay);
        all.put("told", told);
        return all;
    }

    public Task task() {
        return new Task(kind, subject, about, verb, since, person(onlyPerson), person(notPerson));
    }

    private static @Nullable Person person(@Nullable UUID id) {
        return Optional.ofNullable(id).map(Person::new).orElse(null);
    }
}
