package org.assay.file;

import java.time.LocalDate;
import org.assay.standard.Law;

/** One case to weigh: a file, a person, what she wants to do, the body's day, and the law of that day. */
public record Case(CertificationFile file, Person person, Deed deed, LocalDate today, Law law) {}
