package org.assay.programme.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Competence;
import org.assay.file.Dossier;
import org.assay.file.Experience;
import org.assay.file.Function;
import org.assay.file.Level;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.Part;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.file.Schedule;
import org.assay.file.SessionKind;
import org.assay.file.Topic;
import org.assay.file.Visit;
import org.assay.file.VisitStanding;
import org.assay.house.CatalogueOfTheHouse;
import org.assay.house.Yaml;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.DatedNumber;
import org.assay.standard.Law;
import org.assay.standard.LawBook;
import org.assay.standard.Parameter;
import org.assay.standard.Requirement;
import org.assay.standard.Standard;
import org.assay.standard.UsualSessions;
import org.assay.standard.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is so of every plan that is proposed, whatever audit it is for. */
class PlanningSessionsTest {
    private static final Catalogue CATALOGUE = CatalogueOfTheHouse.read();
    private static final UsualSessions USUAL = usual();
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
    private static final String AREA = "generative/technology_saas";
    private static final Law LAW = law();
    private static final Set<String> EVERYTHING = Stream.concat(
                    CATALOGUE.auditable().stream().map(Requirement::id),
                    CATALOGUE.controls().stream().map(Control::id))
            .collect(Collectors.toSet());

    @Test
    void three_days_two_auditors_and_two_sites_are_planned_from_opening_to_closing() {
        Member lead = member(1, Part.LEAD_AUDITOR);
        Member auditor = member(2, Part.AUDITOR);
        List<Visit> visits = List.of(
                visit(1, "Austin", MONDAY, MONDAY.plusDays(1), Mode.ON_SITE, Set.of()),
                visit(2, "Boston", MONDAY.plusDays(2), MONDAY.plusDays(2), Mode.ON_SITE, Set.of()));
        List<ProposedSession> plan = PlanningSessions.of(brief(
                AuditKind.STAGE_2,
                visits,
                List.of(lead, auditor),
                EVERYTHING,
                List.of(new Brief.AiSystemInScope(1, "PermitGuide", AREA)),
                LAW));

        assertEquals(SessionKind.OPENING, plan.getFirst().kind());
        assertEquals(SessionKind.CLOSING, plan.getLast().kind());
        assertEquals(
                "14 09:30–11:00 Leadership, policy and management review, at Austin",
                plan.stream()
                        .filter(s -> s.level() == Level.TOP_MANAGEMENT && s.kind() == SessionKind.INTERVIEW)
                        .map(s -> s.day().getDayOfMonth() + " " + s.hours().words() + " " + s.what())
                        .map(w -> w.replaceFirst(", part 1 of \\d", "").replaceFirst("–1\\d:\\d\\d", "–11:00"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                Set.of("The AI systems at work, at Austin", "The AI systems at work, at Boston"),
                plan.stream()
                        .map(ProposedSession::what)
                        .filter(w -> w.startsWith("The AI systems at work"))
                        .map(w -> w.replaceFirst(", part \\d of \\d", ""))
                        .collect(Collectors.toSet()));
        assertTrue(plan.stream().anyMatch(s -> s.systems().contains(1)));
        assertEquals(
                Set.of(Level.values()),
                plan.stream()
                        .map(ProposedSession::level)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        assertEquals(2, plan.stream().filter(s -> s.kind() == SessionKind.TEAM).count());
    }

    @Test
    void what_matters_more_this_time_is_said_by_the_session_that_looks_at_it() {
        List<ProposedSession> plan = PlanningSessions.of(brief(
                AuditKind.SURVEILLANCE,
                List.of(visit(1, "", MONDAY, MONDAY, Mode.HYBRID, Set.of())),
                List.of(member(1, Part.LEAD_AUDITOR)),
                Set.of("7.2", "9.1", "A.5.2", Topic.REVIEW.key(), Topic.MARKS.key()),
                List.of(),
                LAW));
        ProposedSession support =
                plan.stream().filter(s -> s.about().contains("7.2")).findFirst().orElseThrow();
        assertTrue(support.why().endsWith("F-1 cites 7.2."), support.why());
        assertTrue(support.remote());
    }

    @Test
    void an_expert_stands_beside_whoever_does_not_know_the_area() {
        Member lead = member(1, Part.LEAD_AUDITOR);
        Member expert = member(3, Part.TECHNICAL_EXPERT);
        List<ProposedSession> plan = PlanningSessions.of(brief(
                AuditKind.STAGE_2,
                List.of(visit(1, "", MONDAY, MONDAY.plusDays(1), Mode.ON_SITE, Set.of())),
                List.of(lead, expert),
                EVERYTHING,
                List.of(new Brief.AiSystemInScope(1, "PermitGuide", "autonomous/public_sector")),
                LAW));
        plan.stream()
                .filter(s -> s.systems().contains(1))
                .forEach(s -> assertTrue(s.with().contains(expert.person()), s.what()));
    }

    @Test
    void without_days_or_auditors_there_is_no_plan() {
        assertEquals(
                List.of(),
                PlanningSessions.of(brief(
                        AuditKind.STAGE_2,
                        List.of(visit(1, "", MONDAY, MONDAY, Mode.ON_SITE, Set.of())),
                        List.of(member(1, Part.TECHNICAL_EXPERT)),
                        EVERYTHING,
                        List.of(),
                        LAW)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_audit_its_plan_can_be_held(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            Brief brief = any(random);
            List<ProposedSession> plan = PlanningSessions.of(brief);
            assertEquals(plan, PlanningSessions.of(brief), "the same brief gives the same plan");
            nobodyIsInTwoRooms(plan);
            nobodyIsAlone(brief, plan);
            everybodyIsThere(brief, plan);
            insideTheHours(brief, plan);
            eachOnce(brief, plan);
            assertEquals(SessionKind.OPENING, plan.getFirst().kind());
            assertEquals(SessionKind.CLOSING, plan.getLast().kind());
            plan.forEach(s -> assertFalse(s.why().isBlank(), s.what()));
            plan.forEach(s -> assertTrue(s.what().length() <= 400 && s.whom().length() <= 400, s.what()));
        }
    }

    private static void nobodyIsInTwoRooms(List<ProposedSession> plan) {
        for (int i = 0; i < plan.size(); i++) {
            for (ProposedSession other : plan.subList(i + 1, plan.size())) {
                ProposedSession one = plan.get(i);
                if (one.session().overlap(other.session())) {
                    assertTrue(Collections.disjoint(one.who(), other.who()), one + " and " + other);
                }
            }
        }
    }

    private static void nobodyIsAlone(Brief brief, List<ProposedSession> plan) {
        plan.forEach(
                s -> assertTrue(brief.audit().member(s.by()).map(Member::audits).orElse(false), s.what()));
    }

    private static void everybodyIsThere(Brief brief, List<ProposedSession> plan) {
        plan.forEach(s -> s.who()
                .forEach(w -> assertTrue(brief.audit().visits().stream()
                        .filter(v -> v.covers(s.day()))
                        .anyMatch(v -> v.who().isEmpty() || v.who().contains(w)))));
    }

    private static void insideTheHours(Brief brief, List<ProposedSession> plan) {
        plan.forEach(s -> assertTrue(
                !s.hours().from().isBefore(brief.at(Parameter.DAY_BEGINS_MINUTES))
                        && !s.hours().until().isAfter(brief.at(Parameter.DAY_ENDS_MINUTES)),
                s.what()));
    }

    private static void eachOnce(Brief brief, List<ProposedSession> plan) {
        List<String> all =
                plan.stream().flatMap(s -> s.about().stream()).sorted().toList();
        assertEquals(brief.about().stream().sorted().toList(), all);
    }

    private static Brief any(Random random) {
        List<Member> team = new ArrayList<>(List.of(member(1, Part.LEAD_AUDITOR)));
        for (int i = 2; i < 2 + random.nextInt(4); i++) {
            team.add(member(
                    i,
                    List.of(Part.AUDITOR, Part.TECHNICAL_EXPERT, Part.TRAINEE).get(random.nextInt(3))));
        }
        List<Visit> visits = new ArrayList<>();
        LocalDate day = MONDAY;
        int places = 1 + random.nextInt(3);
        for (int n = 1; n <= places; n++) {
            LocalDate last = day.plusDays(random.nextInt(4));
            visits.add(visit(
                    n,
                    places == 1 ? "" : "Place " + n,
                    day,
                    last,
                    List.of(Mode.ON_SITE, Mode.REMOTE, Mode.HYBRID).get(random.nextInt(3)),
                    random.nextBoolean()
                            ? Set.of()
                            : Stream.of(team.getFirst(), team.getLast())
                                    .map(Member::person)
                                    .collect(Collectors.toSet())));
            day = last.plusDays(1 + random.nextInt(2));
        }
        Set<String> about = new HashSet<>(EVERYTHING);
        int share = random.nextInt(10);
        about.removeIf(_ -> random.nextInt(10) > share);
        List<Brief.AiSystemInScope> systems = IntStream.rangeClosed(1, random.nextInt(6))
                .mapToObj(n -> new Brief.AiSystemInScope(n, "System " + n, AREA))
                .toList();
        Map<Parameter, Integer> numbers = new EnumMap<>(Parameter.class);
        numbers.putAll(LAW.numbers());
        numbers.put(Parameter.DAY_BEGINS_MINUTES, 420 + 15 * random.nextInt(12));
        numbers.put(Parameter.DAY_ENDS_MINUTES, 960 + 15 * random.nextInt(12));
        numbers.put(Parameter.LUNCH_BEGINS_MINUTES, 690 + 15 * random.nextInt(8));
        numbers.put(Parameter.LUNCH_MINUTES, 30 + 15 * random.nextInt(4));
        numbers.put(Parameter.STRETCH_MINUTES, 90 + 15 * random.nextInt(10));
        return brief(
                List.copyOf(EnumSet.allOf(AuditKind.class)).get(random.nextInt(AuditKind.values().length)),
                visits,
                team,
                about,
                systems,
                new Law(MONDAY, numbers, Set.of(), LAW.words()));
    }

    private static Brief brief(
            AuditKind kind,
            List<Visit> visits,
            List<Member> team,
            Set<String> about,
            List<Brief.AiSystemInScope> systems,
            Law law) {
        Audit audit = Audit.programmed(UUID.nameUUIDFromBytes(new byte[] {7}), kind, about)
                .change()
                .proposed(new Schedule(
                        visits.getFirst().firstDay(), visits.getLast().lastDay(), Mode.ON_SITE, 4, team, visits))
                .done();
        Map<Integer, String> places = visits.stream().collect(Collectors.toMap(Visit::number, Visit::site));
        return new Brief(
                audit,
                Standard.AIMS,
                about,
                Map.of("7.2", "F-1 cites 7.2."),
                systems,
                places,
                Set.of(),
                USUAL,
                people(team),
                law);
    }

    private static People people(List<Member> team) {
        return new People(
                team.stream()
                        .collect(Collectors.toMap(
                                m -> m.person().id(),
                                m -> new Dossier(
                                        m.person(),
                                        List.of(new Competence(
                                                m.part() == Part.TECHNICAL_EXPERT
                                                        ? Function.EXPERTISE
                                                        : Function.AUDITING,
                                                Standard.AIMS,
                                                m.part() == Part.TECHNICAL_EXPERT ? "*/*" : AREA,
                                                MONDAY.minusYears(1),
                                                null)),
                                        List.of(),
                                        Experience.UNKNOWN))),
                List.of());
    }

    private static Member member(int number, Part part) {
        return new Member(new Person(new UUID(0, number)), part, null);
    }

    private static Visit visit(int number, String site, LocalDate first, LocalDate last, Mode mode, Set<Person> who) {
        return new Visit(number, site, first, last, mode, who, VisitStanding.PROGRAMMED);
    }

    private static UsualSessions usual() {
        return read("/body/sessions.yaml", UsualSessions.class).of(CATALOGUE);
    }

    private record Numbers(List<DatedNumber> numbers, Set<String> houseRulesOff) {}

    private static Law law() {
        Numbers all = read("/law/law.yaml", Numbers.class);
        return new LawBook(all.numbers(), all.houseRulesOff(), WordLists.NONE).on(MONDAY);
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(PlanningSessionsTest.class.getResourceAsStream(name))) {
            return Yaml.read(in, name, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
