package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.story.Deeds.ground;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the papers of a cycle say: the report of a surveillance, the letters of its decisions, the renewed certificate. */
@AssayTest
class CyclePapersTest {
    private static final String PART = "Management system for the operation of an assistant for permit applications.";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_certificate_among_the_papers_says_from_its_day_that_it_is_not_in_force() {
        Cycle c = Cycle.granted(LocalDate.of(2026, 3, 2));
        String file = "/certifications/" + c.e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, file)) {
            assertFalse(mara.get(file + "/papers").body().contains("Not in force"));
            c.decided(DECISION_MAKER, "SUSPEND", Deeds.ground("CLIENT_ASKED"));
            assertTrue(mara.get(file + "/papers").body().contains("Not in force"));
        }
    }

    @Test
    void a_surveillance_has_its_report_and_a_part_of_the_scope_is_suspended_lifted_and_given_up() {
        Cycle c = Cycle.grantedForTwoTo("Brackenford Permits Ltd", day("2026-05-04"));
        c.programmed(day("2027-04-06"), day("2028-04-04"), day("2029-01-09"));
        c.audited(c.audit("Surveillance 1"), day("2027-04-06"), "MAINTAIN");
        says(
                c,
                "AUDIT_REPORT",
                List.of(
                        "Surveillance report",
                        "Kind of audit Surveillance 1",
                        "The team recommends to maintain certification",
                        "What every surveillance looks at",
                        "Internal audits and management review",
                        "Earlier nonconformities",
                        "Since Stage 2",
                        "Version 1.2 of the statement of applicability, as audited in Stage 2.",
                        "The body knows of no other difference.",
                        "1 day required, 2 days planned, 2 days delivered by lead auditor and auditors together",
                        "Audit time in this cycle"),
                List.of("Initial audit", "recommends certification"));
        says(c, "TEAM_NOTIFICATION", List.of("this team for Surveillance 1 according to"), List.of());
        says(c, "AUDIT_PLAN", List.of("Audit plan for Surveillance 1"), List.of("Stage 2"));

        c.decided(BOTH, "MAINTAIN", Map.of());
        kept(
                "maintenance-letter",
                says(
                        c,
                        "DECISION_LETTER",
                        List.of(
                                "is maintained",
                                "we decided to maintain",
                                "stays in force until 3 May 2029",
                                "You may appeal"),
                        List.of("provisional", "subject to")));

        c.decided(DECISION_MAKER, "SUSPEND_PART", part("SYSTEM_FAILS", 2));
        kept(
                "part-suspension-letter",
                says(
                        c,
                        "SUSPENSION_LETTER",
                        List.of(
                                "suspended for a part of its scope",
                                "temporarily invalid from 6 Apr 2027 for the part of the scope named below",
                                "The rest stays in force",
                                "ReportDraft",
                                "our public register says which part is suspended"),
                        List.of("This concerns the whole scope", "extended")));
        c.decided(
                DECISION_MAKER,
                "LIFT_PART",
                Map.of("attestations", Map.of("CAUSE_IS_RESOLVED", "The records were seen on screen.")));
        kept(
                "part-lifting-letter",
                says(
                        c,
                        "LIFTING_LETTER",
                        List.of("in force for its whole scope again", "stays 3 May 2029"),
                        List.of()));

        c.proofed(Map.of("systems", List.of("1"), "scopeSentence", PART));
        Map<String, Object> less = part("CLIENT_ASKED", 2);
        less.remove("systems");
        less.put("attestations", Map.of("PART_MISLEADS_NOBODY", "The second system shares no process with the first."));
        less.put(
                "waivers",
                Map.of(
                        "RESTATED_SCOPE_IS_ANSWERED_FOR",
                        "It names the first system alone, which every audit saw: page 4 of each report."));
        c.decided(DECISION_MAKER, "REDUCE", less);
        kept(
                "reduction-letter",
                says(
                        c,
                        "DECISION_LETTER",
                        List.of("is reduced", PART, "What is no longer covered", "ReportDraft", "stays 3 May 2029"),
                        List.of("withdrawn", "provisional")));
        says(c, "CERTIFICATE", List.of("2: reduced scope", PART), List.of("ReportDraft"));

        c.decided(
                DECISION_MAKER,
                "END",
                Map.of("attestations", Map.of("CLIENT_WANTS_THE_END", "Letter of the managing director of today.")));
        kept(
                "ending-letter",
                says(
                        c,
                        "DECISION_LETTER",
                        List.of(
                                "ends at your request",
                                "no longer in force from 6 Apr 2027",
                                "stop using the certificate"),
                        List.of("withdrawn", "revoked")));
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + c.e.file)) {
            String papers = mara.get("/certifications/" + c.e.file + "/papers").body();
            assertTrue(papers.contains("Not in force"), "the certificate among the papers: " + papers);
        }
    }

    @Test
    void a_renewal_keeps_number_and_first_day_and_a_restored_certificate_tells_its_gap() {
        Cycle c = Cycle.grantedTo("Larchmoor Systems Ltd", day("2026-06-01"));
        c.programmed(day("2027-05-04"), day("2028-05-02"), day("2029-02-06"));
        c.audited(c.audit("Recertification"), day("2029-02-06"), "RENEW");
        says(c, "AUDIT_REPORT", List.of("Recertification report", "recommends to renew"), List.of());
        c.proofed(Map.of());
        Town.on(day("2029-04-10"));
        c.decided(DECISION_MAKER, "RENEW", Cycle.renewalWithADeviation());
        kept(
                "renewal-letter",
                says(
                        c,
                        "DECISION_LETTER",
                        List.of(
                                "is renewed",
                                "The new cycle begins on 10 Apr 2029 and ends with 31 May 2032",
                                "keeps its number",
                                "by 10 Apr 2030"),
                        List.of("provisional", "extended")));
        says(
                c,
                "CERTIFICATE",
                List.of(
                        c.told("certificate"),
                        "2: another cycle of certification",
                        "FIRST CERTIFIED 1 Jun 2026",
                        "31 May 2032"),
                List.of("In between there was no certification"));
        says(c, "DECISION_FILE", List.of("Recertification", "The cycle so far"), List.of());

        c.programmed(day("2030-03-05"), day("2031-03-04"), day("2032-01-06"));
        c.audited(c.audit("Recertification, cycle 2"), day("2032-01-06"), "RENEW");
        c.proofed(Map.of());
        Town.on(day("2032-08-03"));
        c.decided(DECISION_MAKER, "RESTORE", Cycle.renewalWithADeviation());
        kept(
                "restoration-letter",
                says(
                        c,
                        "DECISION_LETTER",
                        List.of("is restored", "expired with 31 May 2032", "no certification in force"),
                        List.of()));
        says(
                c,
                "CERTIFICATE",
                List.of(
                        "FIRST CERTIFIED 1 Jun 2026",
                        "expired with 31 May 2032; the present one was decided on 3 Aug 2032",
                        "In between there was no certification"),
                List.of());
    }

    @Test
    void a_renewal_that_is_refused_extends_nothing() {
        Cycle c = Cycle.grantedTo("Wickendale Data Ltd", day("2026-06-15"));
        c.programmed(day("2027-05-18"), day("2028-05-16"), day("2029-02-13"));
        c.audited(c.audit("Recertification"), day("2029-02-13"), "DO_NOT_RENEW", "MAJOR");
        c.decided(DECISION_MAKER, "REFUSE_RENEWAL", Map.of("reason", "The audit found the system not maintained."));
        kept(
                "refusal-of-renewal-letter",
                says(
                        c,
                        "DECISION_LETTER",
                        List.of(
                                "is not renewed",
                                "we decided not to renew",
                                "stays in force until 14 Jun 2029",
                                "its validity is not extended",
                                "Until 14 Dec 2029",
                                "The audit found the system not maintained.",
                                "You may appeal"),
                        List.of("withdrawn", "should")));
    }

    private static Map<String, Object> part(String ground, int system) {
        Map<String, Object> body = new HashMap<>(ground(ground));
        body.put("systems", List.of(system));
        body.put("refusedPart", "ReportDraft and the processes around it.");
        return body;
    }

    private static void kept(String name, byte[] letter) {
        assertEquals(Optional.empty(), KeptWords.changedButForNumbers(name, letter));
    }

    private static byte[] says(Cycle c, String kind, List<String> words, List<String> never) {
        byte[] pdf = Prints.latest(kind.equals("DECISION_FILE") ? DECISION_MAKER : CLIENT, c.e.file, kind);
        String text = Pdf.text(pdf).replaceAll("\\s+", " ");
        words.forEach(w -> assertTrue(text.contains(w), kind + " does not say “" + w + "”: " + text));
        never.forEach(w -> assertFalse(text.contains(w), kind + " says “" + w + "”: " + text));
        return pdf;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
