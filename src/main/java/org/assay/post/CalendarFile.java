package org.assay.post;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.assay.desk.post.Appointments;
import org.assay.house.BodyCalendar;
import org.assay.house.PostSettings;

/** Visits as a calendar file (RFC 5545): whole days, an id that stays, a sequence that rises; and the sessions of a plan by their hours. */
@ApplicationScoped
public class CalendarFile {
    private final PostSettings settings;
    private final BodyCalendar calendar;

    CalendarFile(PostSettings settings, BodyCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The file; it says {@code METHOD:CANCEL} where none of the visits stands any longer. */
    public String of(Appointments appointments) {
        ICalendar file = new ICalendar();
        file.setProductId("-//Assay//Visits//EN");
        // both methods need somebody who organises
        settings.from()
                .ifPresent(_ -> file.setMethod(new Method(appointments.calledOff() ? Method.CANCEL : Method.PUBLISH)));
        appointments.visits().forEach(v -> file.addEvent(event(v, appointments)));
        appointments.sessions().forEach(m -> file.addEvent(session(m, appointments, file)));
        return Biweekly.write(file).go();
    }

    /** At the time of its place, whatever zone the calendar stands in: nobody knows the zone of a site here. */
    private VEvent session(Appointments.Meeting meeting, Appointments of, ICalendar file) {
        VEvent event = new VEvent();
        event.setUid(meeting.uid());
        event.setSequence(of.visits().stream()
                .mapToInt(Appointments.Appointment::sequence)
                .max()
                .orElse(0));
        event.setDateTimeStamp(Date.from(calendar.realTime()));
        event.setSummary(meeting.what() + " (" + of.title() + ", " + of.reference() + ")");
        DateStart start = event.setDateStart(time(meeting.day(), meeting.hours().from()), true);
        DateEnd end = event.setDateEnd(time(meeting.day(), meeting.hours().until()), true);
        file.getTimezoneInfo().setFloating(start, true);
        file.getTimezoneInfo().setFloating(end, true);
        event.setDescription(meeting.who());
        event.setStatus(Status.confirmed());
        event.setUrl(settings.address() + of.path());
        settings.from().ifPresent(from -> event.setOrganizer(new Organizer(null, from)));
        return event;
    }

    private static Date time(LocalDate day, LocalTime at) {
        return Date.from(day.atTime(at).atZone(ZoneId.systemDefault()).toInstant());
    }

    private VEvent event(Appointments.Appointment visit, Appointments of) {
        VEvent event = new VEvent();
        event.setUid(visit.uid());
        event.setSequence(visit.sequence());
        event.setDateTimeStamp(Date.from(calendar.realTime()));
        event.setSummary(of.title() + ", " + visit.mode() + " (" + of.reference() + ")");
        event.setDateStart(day(visit.firstDay()), false);
        event.setDateEnd(day(visit.lastDay().plusDays(1)), false); // the first day that is no longer of it
        event.setStatus(
                switch (visit.status()) {
                    case TENTATIVE -> Status.tentative();
                    case CONFIRMED -> Status.confirmed();
                    case CANCELLED -> Status.cancelled();
                });
        event.setUrl(settings.address() + of.path());
        settings.from().ifPresent(from -> event.setOrganizer(new Organizer(null, from)));
        return event;
    }

    /** The library takes a day apart in the zone that Java stands in. */
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
