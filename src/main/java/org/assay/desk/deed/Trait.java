package org.assay.desk.deed;

/** What is so of some operations; of most it is not. */
public enum Trait {
    /** Its form takes more than one sitting, and often more than one person of the client: they put it aside for one another. */
    SHARED,
    /** Its form begins with what was typed in it the last time. */
    TYPED_AGAIN,
    /** No paper prints what is typed, though its form is shared with operations whose reason is printed. */
    UNPRINTED,
    /** It has a page and an address of its own: a decision, or a request for one. */
    APART,
    /** A decision that carries a certification on, rather than narrows or ends it. */
    CARRIES_ON,
    /** A decision that the course of a cycle does not come to: it is offered behind those that it does. */
    SELDOM,
    /** It makes something new, whose id the outcome bears. */
    MAKES,
    /** It makes nothing with a page of its own, and done again in the same words it stands there twice. */
    STANDS_TWICE,
    /** It only adds to a file: it overtakes nobody, and is overtaken by nobody. */
    ADDS,
    /** It ends a thing before its time, and stands apart from what carries it on. */
    ENDS,
    /** It changes the course of an audit, and the page of the audit tells of it. */
    TURNS,
    /** Days are agreed by it, so that a calendar file goes with its mails. */
    AGREES_DAYS,
    /** Days that stood no longer stand: what it takes away is named once more in its mails. */
    ENDS_DAYS,
    /** What is said of an audit that the client does not know of yet is not read by the client afterwards either. */
    KEPT_WITH_THE_AUDIT,
    /** Days are planned: it is read beside how long things took and usually take. */
    PLANS_DAYS,
    /** Of an audit of a cycle the team takes along what is known of the cycle. */
    TAKES_THE_CYCLE_ALONG,
    /** It is read against the certificate as it was printed last. */
    AGAINST_THE_PRINT,
    /** It is read beside what a certificate that is printed anew would say otherwise. */
    SHOWS_REWORDINGS,
    /** It is about a fixed-price offer, whose prices are read elsewhere. */
    PRICED
}
