package org.assay.desk.certificate;

import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Proof;
import org.assay.file.Said;
import org.assay.register.Canonical;
import org.assay.register.Hashes;

/** The wording of a certificate, as the client is asked to check it. */
public record ProofForm(
        @Asked("Name of the organisation") @Words(max = 300, message = "Enter the legal name")
        String name,

        @Asked("Address") @Words(max = 500, message = "Enter the address")
        String address,

        @Asked(value = "Scope", hint = "Activities, products and services; no praise, no other law or standard.")
        @Words(max = 1000, message = "Enter the scope")
        String scopeSentence,

        @Asked(value = "Sites", hint = "Each on a line, with town and country.")
        @Words(max = 4000, message = "List the sites")
        String sites)
        implements Form {
    @Override
    public Said said(Asking asking) {
        return new Proof(Hashes.of(Canonical.text(this)));
    }
}
