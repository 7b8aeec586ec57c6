package org.assay.house.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.desk.Key;
import org.assay.desk.Outcome;
import org.assay.desk.client.AdmittingAMember;
import org.assay.desk.client.RegisteringAClient;
import org.assay.desk.people.LinkingASignIn;
import org.assay.desk.people.RegisteringAPerson;
import org.assay.register.Canonical;
import org.assay.register.Hashes;

/** A sample town moves in, by the acts of the first administrator. What has moved in already is not done again. */
@ApplicationScoped
class MovingIn {
    private final RegisteringAClient clients;
    private final RegisteringAPerson people;
    private final LinkingASignIn signIns;
    private final AdmittingAMember members;
    private final MovingInDossiers dossiers;

    MovingIn(
            RegisteringAClient clients,
            RegisteringAPerson people,
            LinkingASignIn signIns,
            AdmittingAMember members,
            MovingInDossiers dossiers) {
        this.clients = clients;
        this.people = people;
        this.signIns = signIns;
        this.members = members;
        this.dossiers = dossiers;
    }

    LivingThrough.Townsfolk moveIn(Town town, Acting administrator, String administratorsSubject) {
        Map<String, UUID> organisations = new HashMap<>();
        Map<String, UUID> residents = new HashMap<>();
        for (Town.Organisation o : town.organisations()) {
            var in = new RegisteringAClient.NewClient(o.name(), o.country(), null, null, null);
            organisations.put(o.name(), id(clients.register(administrator, key("client", in), in)));
        }
        town.people().stream()
                .filter(p -> !p.signIns().containsValue(administratorsSubject))
                .forEach(p -> residents.put(p.name(), settle(p, administrator, organisations)));
        dossiers.ofTheBody(town, administrator, organisations);
        return new LivingThrough.Townsfolk(residents, organisations, town);
    }

    private UUID settle(Town.Resident resident, Acting administrator, Map<String, UUID> organisations) {
        var in = new RegisteringAPerson.NewPerson(resident.name());
        UUID person = id(people.register(administrator, key("person", in), in));
        resident.signIns().forEach((username, subject) -> {
            var link = new LinkingASignIn.NewLink(null, subject, username);
            id(signIns.linkKnown(administrator, key("sign-in", link), person, link));
        });
        if (resident.memberOf() != null) {
            UUID client = Objects.requireNonNull(
                    organisations.get(resident.memberOf()), "The town has no " + resident.memberOf());
            var member = new AdmittingAMember.NewMember(person);
            id(members.admit(administrator, key("member", member), client, member));
        }
        dossiers.of(resident, person, administrator, organisations);
        return person;
    }

    static Key key(String what, Object in) {
        return new Key("town-" + what + "-" + Hashes.of(Canonical.text(in)));
    }

    static UUID id(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.id();
            case Outcome.Refused refused -> throw new IllegalStateException("The town was refused: " + refused);
        };
    }
}
