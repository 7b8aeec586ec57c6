package org.assay.rule;

import static org.assay.calendar.Days.written;

import java.util.Optional;
import org.assay.calendar.Days;
import org.assay.file.AgreedText;
import org.assay.file.Agreement;
import org.assay.file.AuditTime;
import org.assay.file.Case;
import org.assay.file.Quote;
import org.assay.file.QuoteStep;

/** The certification agreement (ISO/IEC 17021-1, 5.1). */
public enum AgreementRule implements Rule {
    AGREEMENT_IS_ENFORCEABLE(Stated.shall("IMP-09", "5.1.2")
            .says("An enforceable agreement with the client covers the audit and the decision.")
            .otherwise("Have the agreement signed by an authorised contact of the client; an audit before the signature"
                    + " does not count and is repeated.")
            .brokenBy(AgreementRule::gap)),

    SIGNER_MAY_BIND_THE_CLIENT(Stated.shall("IMP-09s", "5.1.2")
            .says("Whoever signs the agreement may bind the client.")
            .asks("Are you entitled to sign for the client, and by what?")
            .otherwise("Answer for it in your own words, or have it signed by somebody who may.")),

    SIGNED_AS_IT_STANDS(Stated.shall("IMP-09t", "5.1.2")
            .says("What is signed says what holds on that day: terms, scope, sites and days of the audits.")
            .otherwise("Determine audit time anew, which takes the offer back, and offer the agreement again; what was"
                    + " offered is signed no longer.")
            .brokenBy(AgreementRule::outdated)),

    QUOTE_IS_OPEN(Stated.shall("IMP-09q", "5.1.2")
            .says("A fixed-price offer is accepted once, and no later than its last day.")
            .otherwise("Look at what was accepted, or ask for another offer.")
            .brokenBy(AgreementRule::closed)),

    QUOTE_RESTS_ON_THE_FILE(Stated.shall("IMP-09r", "5.1.2")
            .says(
                    "A fixed-price offer is reckoned with the days and the scope that hold on that day, and once a client is"
                            + " certified with the audits that lie ahead.")
            .otherwise("Have another offer drawn up, which takes its place; the one before stays readable.")
            .brokenBy(c -> c.deed().said(QuoteStep.class).flatMap(s -> outdated(s, c)))),

    ACCEPTED_QUOTE_STANDS(Stated.house("HOUSE-197")
            .says(
                    "A fixed-price offer that was accepted holds while the days and the scope are those that it rests on; no"
                            + " other takes its place.")
            .otherwise("Carry on with the offer that was accepted, or record why another takes its place.")
            .about("number")
            .brokenBy(c -> c.deed().said(QuoteStep.class).flatMap(s -> standing(s, c)))),

    ONE_CERTIFICATION_IS_IN_FORCE(Stated.house("HOUSE-01")
            .says("A client has at most one certification in force for a standard.")
            .otherwise("Decide on the file that is in force, or end or withdraw its certification first.")
            .brokenBy(c -> Optional.ofNullable(c.file().inForceElsewhere())
                    .map(other -> "File " + other + " holds a certification of this client for the same standard"
                            + " that is in force.")));

    private final Stated stated;

    AgreementRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** What an offered text says otherwise than one that would be drawn up today. */
    private static Optional<String> outdated(Case c) {
        AgreedText offered = c.file().application().offered();
        return offered == null
                ? Optional.empty()
                : c.deed().said(AgreedText.class).flatMap(now -> differing(offered, now));
    }

    private static Optional<String> differing(AgreedText offered, AgreedText now) {
        String on = "Since the offer of " + written(offered.offeredOn());
        if (!offered.terms().equals(now.terms())) {
            return Optional.of(on + " the body's terms are those of edition " + now.terms()
                    + " and no longer of edition " + offered.terms() + ".");
        }
        if (offered.stage1() != now.stage1() || offered.stage2() != now.stage2()) {
            return Optional.of(on + " the days have changed: " + days(offered) + " were offered, and " + days(now)
                    + " are determined.");
        }
        return offered.scope().equals(now.scope())
                ? Optional.empty()
                : Optional.of(on + " the scope, its sites or its AI systems have changed.");
    }

    private static Optional<String> closed(Case c) {
        Quote quote = c.file().application().quote();
        if (quote == null) {
            return Optional.of("No fixed-price offer was sent.");
        }
        if (quote.acceptedOn() != null) {
            return Optional.of(
                    "Offer " + quote.number() + " was accepted on " + written(quote.acceptedOn()) + " already.");
        }
        return quote.openOn(c.today())
                ? Optional.empty()
                : Optional.of("Offer " + quote.number() + " held until " + written(quote.until()) + ".");
    }

    private static Optional<String> standing(QuoteStep step, Case c) {
        Quote quote = c.file().application().quote();
        AuditTime time = c.file().time();
        return quote != null
                        && quote.acceptedOn() != null
                        && (time == null || (quote.stage1() == time.stage1() && quote.stage2() == time.stage2()))
                        && quote.scope().equals(step.scope())
                ? Optional.of("Offer " + quote.number() + " was accepted on " + written(quote.acceptedOn())
                        + ", and days and scope are still those that it rests on.")
                : Optional.empty();
    }

    private static Optional<String> outdated(QuoteStep step, Case c) {
        Quote quote = step.quote();
        AuditTime time = c.file().time();
        if (time != null && (time.stage1() != quote.stage1() || time.stage2() != quote.stage2())) {
            return Optional.of("Offer " + quote.number() + " was reckoned with other days than are determined now.");
        }
        return quote.scope().equals(step.scope())
                ? Optional.empty()
                : Optional.of("The scope, its sites or its AI systems"
                        + (c.file().certification().cycles().isEmpty() ? "" : ", or the audits that lie ahead,")
                        + " have changed since offer " + quote.number() + " was drawn up.");
    }

    private static String days(AgreedText text) {
        return Days.halves(text.stage1()) + " for Stage 1 and " + Days.halves(text.stage2()) + " for Stage 2";
    }

    private static Optional<String> gap(Case c) {
        Agreement agreement = c.file().agreement();
        if (agreement == null) {
            return Optional.of("The file holds no signed agreement.");
        }
        return c.file()
                .result()
                .lastDay()
                .filter(audited -> agreement.signedOn().isAfter(audited))
                .map(audited -> "The agreement was signed on " + written(agreement.signedOn())
                        + ", after the audit ended on " + written(audited) + ".")
                .or(() -> agreement.bindsOn(c.today())
                        ? Optional.empty()
                        : Optional.of("The agreement is not in force on " + written(c.today()) + "."));
    }
}
