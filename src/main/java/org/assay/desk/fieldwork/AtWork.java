package org.assay.desk.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.NotThere;
import org.assay.desk.NotYours;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Person;
import org.assay.house.BodyCalendar;
import org.assay.register.Tx;
import org.assay.register.audit.AtWorkRow;
import org.assay.register.audit.DraftPaperRow;
import org.assay.register.certification.Files;

/** Who of a team has which working paper open. Pages ask every few seconds: replicas of the server share nothing but these rows. */
@ApplicationScoped
public class AtWork {
    /**
     * What goes on in an audit beside whoever asks.
     *
     * @param others which paper somebody else has open
     * @param papers the number of each draft: it goes up when somebody types
     */
    public record Around(Map<Person, String> others, Map<String, Integer> papers) {}

    private static final int LONGEST = 40;

    private final Tx tx;
    private final Files files;
    private final BodyCalendar calendar;

    AtWork(Tx tx, Files files, BodyCalendar calendar) {
        this.tx = tx;
        this.files = files;
        this.calendar = calendar;
    }

    /**
     * Says which paper somebody has open, and asks who else is there.
     *
     * @param about longer than any clause, control or topic counts as none
     * @throws NotThere where there is no such audit in view
     * @throws NotYours where she is not of its team
     */
    public Around at(Acting who, UUID certification, UUID id, String about) {
        return tx.act(() -> {
            CertificationFile file = files.see(certification, calendar.today())
                    .orElseThrow(NotThere::new)
                    .file();
            Audit audit = file.audit(id).orElseThrow(NotThere::new);
            if (!audit.auditedBy(who.person())) {
                throw new NotYours("Working papers that are not yet records are read by those who audit in it alone.");
            }
            AtWorkRow.on(file, id, who.person().id(), about.length() > LONGEST ? "" : about);
            Map<Person, String> others = new LinkedHashMap<>();
            AtWorkRow.others(id, who.person().id()).forEach(o -> others.put(new Person(o.person), o.about));
            return new Around(others, DraftPaperRow.numbers(id));
        });
    }
}
