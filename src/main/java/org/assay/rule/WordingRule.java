package org.assay.rule;

/** What a client is told, and what a scope claims (ISO/IEC 17021-1, 5.2.5 and 8.2.2 f). */
public enum WordingRule implements Rule {
    WORDS_GIVE_NO_ADVICE(Stated.shall("IMP-02t", "5.2.5, 5.2.9")
            .says(
                    "Nothing that the body tells a client is advice on its management system, or calls certification easier or cheaper"
                            + " with a consultancy.")
            .otherwise(
                    "Say what is, what the body does and what it needs; leave what to do about the system to the client.")
            .brokenBy(c -> Wording.advice(c).map(w -> "It says " + w + "."))),

    DOUBTFUL_WORDS_ARE_EXPLAINED(Stated.house("HOUSE-160")
            .says(
                    "Of words that can be read as advice, or as the promise of an outcome, the writer says what they are: a quotation and"
                            + " whose, a requirement, or what the body itself needs.")
            .otherwise(
                    "Word it as what is; where it quotes, say beside the quotation marks who or what says so; or say here what it is.")
            .brokenBy(c -> Wording.doubtfulAdvice(c).map(w -> "It says " + w + "."))),

    DOUBTFUL_CLAIMS_ARE_EXPLAINED(Stated.house("HOUSE-161")
            .says(
                    "Of words of a scope that can be read as praise, or as the claim of another law or standard, the writer says"
                            + " what activity they name.")
            .otherwise("Name the activity without them, or say here what they name.")
            .brokenBy(c -> Wording.doubtfulClaims(c).map(w -> "The scope says " + w + ".")));

    private final Stated stated;

    WordingRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** It looks at all that is typed, whatever the box. */
    @Override
    public boolean ofTheDeed() {
        return true;
    }
}
