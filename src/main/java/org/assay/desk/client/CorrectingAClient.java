package org.assay.desk.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.access.Acting;
import org.assay.desk.Acts;
import org.assay.desk.Asked;
import org.assay.desk.Checks;
import org.assay.desk.Key;
import org.assay.desk.NotThere;
import org.assay.desk.Outcome;
import org.assay.desk.Words;
import org.assay.file.Countries;
import org.assay.file.Naming;
import org.assay.house.BodyCalendar;
import org.assay.register.certificate.CertificateDocumentRow;
import org.assay.register.certification.CertificationRow;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Entry;
import org.assay.register.journal.Journal;
import org.assay.register.journal.Kept;
import org.jspecify.annotations.Nullable;

/**
 * An administrator corrects what was entered about a client, and says whom the body turns to. Once a certificate has named it,
 * another name or country is a change of who is certified: the client tells of it, and a reissue is decided on. Once an agreement is signed, another name or country is
 * one of whom the agreement and the audit are about: evidence for it is recorded with the proof, and whoever decides looks at it.
 */
@ApplicationScoped
public class CorrectingAClient {
    private static final String DECIDED =
            "A certificate bears this already. Another one is told as a change and decided on, before a certificate is issued to it";
    private static final String SIGNED =
            "An agreement was signed under this. Where the same legal person bears another one by now, type it for the proof with the"
                    + " evidence for it: with the decision it is entered here. Another legal person applies anew";

    /**
     * The client as it is to stand from now on.
     *
     * @param another what tells it apart, where another client bears its name; null where none does
     * @param contact whom the body turns to; null where nobody is named
     */
    public record Correction(
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
                    hint = "Kept with the client.",
                    onceMissed = true)
            @Nullable
            @Words(max = 500, optional = true, substance = true)
            String another,

            @Asked(
                    value = "Whom the body turns to",
                    hint = "A name, or an office such as “Compliance”.",
                    optional = true)
            @Nullable
            @Words(max = 300, optional = true)
            String contact,

            @Asked(value = "E-mail address", hint = "Of that contact.", optional = true)
            @Nullable
            @Words(max = 254, optional = true)
            @Email(message = "Enter an address such as name@example.org")
            String contactEmail,

            @Asked(value = "Telephone", hint = "Of that contact.", optional = true, telephone = true)
            @Nullable
            @Words(max = 100, optional = true)
            String contactPhone) {
        /** An address stands without the blanks around it. */
        public Correction {
            contactEmail = text(contactEmail);
        }
    }

    private final Acts acts;
    private final Checks checks;
    private final Journal journal;
    private final BodyCalendar calendar;
    private final Namesakes namesakes;

    CorrectingAClient(Acts acts, Checks checks, Journal journal, BodyCalendar calendar, Namesakes namesakes) {
        this.acts = acts;
        this.checks = checks;
        this.journal = journal;
        this.calendar = calendar;
        this.namesakes = namesakes;
    }

    public Outcome correct(Acting who, Key key, UUID client, Correction in) {
        checks.look(in)
                .unless(Countries.known(in.country()), "country", Countries.UNKNOWN)
                .refuse();
        return acts.once(who, key, "CorrectingAClient", client.toString(), in, () -> corrected(who, client, in));
    }

    private Outcome corrected(Acting who, UUID id, Correction in) {
        ClientRow client = ClientRow.findById(id);
        if (client == null) {
            throw new NotThere();
        }
        String name = in.name().strip();
        boolean certified = CertificateDocumentRow.count("client", id) > 0;
        boolean signed = signed(id);
        List<ClientRow> others =
                namesakes.of(name).stream().filter(o -> !o.id.equals(id)).toList();
        String number = Namesakes.number(in.registryNumber());
        Checks.Found found = checks.look(in)
                .unless(!certified || name.equals(client.name), "name", DECIDED)
                .unless(!certified || in.country().equals(client.country), "country", DECIDED)
                .unless(certified || !signed || Naming.key(name).equals(Naming.key(client.name)), "name", SIGNED)
                .unless(certified || !signed || in.country().equals(client.country), "country", SIGNED)
                .unless(
                        others.stream()
                                .noneMatch(o -> o.country.equals(in.country())
                                        && o.number().equals(number)),
                        "registryNumber",
                        "An organisation of this name, country and number is registered already")
                .unless(
                        others.isEmpty() || client.toldApart != null || says(in.another()),
                        "another",
                        "Registered already: "
                                + others.stream()
                                        .map(o -> Namesakes.toldApart(o, name))
                                        .collect(Collectors.joining("; "))
                                + ". Where this is another organisation, say what tells them apart");
        namesakes
                .numberedAlready(
                        in.country(),
                        number,
                        name,
                        Stream.concat(Stream.of(id), others.stream().map(o -> o.id))
                                .toList())
                .ifPresent(wrong -> found.unless(number.equals(client.number()), "registryNumber", wrong));
        RegisteringAClient.letters(found, name, name.equals(client.name) || says(in.another()))
                .refuse();
        LocalDate today = calendar.today();
        namesakes.correct(client, name, in.country(), in.registryNumber(), text(in.another()), today);
        client.contact = text(in.contact());
        client.contactEmail = text(in.contactEmail());
        client.contactPhone = text(in.contactPhone());
        journal.append(
                id,
                id,
                today,
                Entry.plain(who.person().id(), "CorrectingAClient", null, today)
                        .keeping(List.of(new Kept(id, client.seal()))));
        return new Outcome.Done(id);
    }

    /** Whether an agreement with it binds: one of a file that was not refused, and that has not ended. */
    private static boolean signed(UUID client) {
        return CertificationRow.count(
                        "client = ?1 and agreementSignedOn is not null and agreementEndedOn is null and refusedOn is null"
                                + " and endedOn is null and withdrawnOn is null",
                        client)
                > 0;
    }

    private static boolean says(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
