package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Asked;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.Words;
import org.assay.file.Countries;
import org.assay.file.Scripts;
import org.assay.house.BodyCalendar;
import org.assay.register.Ids;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.jspecify.annotations.Nullable;

/** An administrator enters a client organisation into the register. */
@ApplicationScoped
public class RegisteringAClient {
    /**
     * A client to be entered.
     *
     * @param name the legal name
     * @param country ISO 3166 code of two letters
     * @param registryNumber in its register of companies; null where it is not known
     * @param another what tells it apart, where a client of the same name is registered already, or how it is
     *     known that it is written in letters of several alphabets; null where neither is so
     * @param enquiry that it comes of; null where it comes of none
     */
    public record NewClient(
            @Asked(
                    value = "Legal name",
                    hint = "As it stands in the register of companies. It is printed on the certificate.")
            @Words(max = 300, message = "Enter the legal name of the organisation")
            String name,

            @Asked(value = "Country", from = Asked.Choices.COUNTRIES)
            @Words(max = 2, message = "Enter the country as two letters, such as US")
            @Pattern(regexp = "[A-Z]{2}", message = "Enter the country as two capital letters, such as US")
            String country,

            @Asked(
                    value = "Number in the register of companies",
                    hint = "Tells it apart from another organisation of its name in the same country.",
                    optional = true)
            @Nullable
            @Words(max = 100, optional = true)
            String registryNumber,

            @Asked(
                    value = "What tells it apart, or how its name is known",
                    hint = "Kept with the client. Where it is the same organisation, do not enter it again.",
                    onceMissed = true)
            @Nullable
            @Words(max = 500, optional = true, substance = true)
            String another,

            @Asked(value = "Enquiry", optional = true, carried = true) @Nullable
            UUID enquiry) {}

    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;
    private final Namesakes namesakes;
    private final Enquiries enquiries;

    RegisteringAClient(
            Acts acts,
            Checks checks,
            Journal journal,
            BodyCalendar calendar,
            Namesakes namesakes,
            Enquiries enquiries) {
        this.enquiries = enquiries;
        this.namesakes = namesakes;
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
    }

    public Outcome register(Acting who, Key key, NewClient in) {
        checks.look(in)
                .unless(Countries.known(in.country()), "country", Countries.UNKNOWN)
                .refuse();
        return acts.once(who, key, "RegisteringAClient", "", in, () -> {
            String name = in.name().strip();
            List<ClientRow> others = namesakes.of(name);
            apart(in, others).refuse();
            UUID id = Ids.next();
            String another = (others.isEmpty() && Scripts.mixed(name).isEmpty()) || in.another() == null
                    ? null
                    : in.another().strip();
            ClientRow row = namesakes.enter(id, name, in.country(), in.registryNumber(), another);
            if (in.enquiry() != null) {
                enquiries.letIn(who, in.enquiry(), id);
            }
            journal.append(
                    id,
                    id,
                    calendar.today(),
                    Entry.plain(who.person().id(), "RegisteringAClient", null, calendar.today())
                            .keeping(List.of(new Kept(id, row.seal()))));
            return new Outcome.Done(id);
        });
    }

    /** One of the same name is asked about; one of the same name and country needs a register number of its own. */
    private Checks.Found apart(NewClient in, List<ClientRow> others) {
        String number = Namesakes.number(in.registryNumber());
        List<ClientRow> there =
                others.stream().filter(k -> k.country.equals(in.country())).toList();
        Checks.Found found = checks.look(in);
        namesakes
                .numberedAlready(
                        in.country(),
                        in.registryNumber(),
                        in.name(),
                        others.stream().map(k -> k.id).toList())
                .ifPresent(wrong -> found.unless(false, "registryNumber", wrong));
        if (!there.isEmpty()) {
            String which = Namesakes.toldApart(there.getFirst(), in.name());
            found.unless(
                            there.stream().noneMatch(k -> k.number().equals(number)) || number.isEmpty(),
                            "registryNumber",
                            "An organisation of this name and number is registered already: " + which)
                    .unless(
                            !number.isEmpty(),
                            "name",
                            "An organisation of this name is registered already: " + which
                                    + ". Another one has a number of its own in the register of companies: enter it");
        }
        String all = others.stream().map(o -> Namesakes.toldApart(o, in.name())).collect(Collectors.joining("; "));
        boolean told = in.another() != null && !in.another().isBlank();
        found.unless(
                others.isEmpty() || told,
                "another",
                "Registered already: " + all + ". Where this is another organisation, say what tells them apart");
        return letters(found, in.name(), told);
    }

    /** A name whose letters are of several alphabets is asked about: it reads like another one. */
    static Checks.Found letters(Checks.Found found, String name, boolean told) {
        Scripts.mixed(name)
                .ifPresent(
                        mix -> found.unless(
                                told,
                                "another",
                                mix
                                        + ". Type it in one of them; where the organisation writes itself so, say how that is known"));
        return found;
    }
}
